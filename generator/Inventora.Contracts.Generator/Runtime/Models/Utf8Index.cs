using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Finds a text among a few that never change: by a hash of its length, its begin and its end.</summary>
internal sealed class Utf8Index
{
    private readonly byte[][] texts;
    private readonly int[] heads;
    private readonly int[] next;

    public Utf8Index(string[] texts)
    {
        this.texts = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        next = new int[texts.Length];
        heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)texts.Length + 1)];
        Array.Fill(heads, -1);
        for (int i = texts.Length - 1; i >= 0; i--)
        {
            ref int head = ref heads[Bucket(this.texts[i])];
            next[i] = head;
            head = i;
        }
    }

    /// <summary>Whether <paramref name="text"/> is the one at <paramref name="place"/>.</summary>
    public bool IsAt(int place, ReadOnlySpan<byte> text) => text.SequenceEqual(texts[place]);

    /// <summary>The place of <paramref name="text"/>; less than 0 where it is none of them.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        int place = heads[Bucket(text)];
        while (place >= 0 && !text.SequenceEqual(texts[place]))
        {
            place = next[place];
        }

        return place;
    }

    private int Bucket(ReadOnlySpan<byte> text)
    {
        ulong key = (ulong)text.Length;
        if (text.Length >= sizeof(ulong))
        {
            key += BinaryPrimitives.ReadUInt64LittleEndian(text) + (BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]) * 31);
        }
        else
        {
            foreach (byte unit in text)
            {
                key = (key << 8) + unit;
            }
        }

        return (int)((key * 0x9E3779B97F4A7C15) >> 40) & (heads.Length - 1);
    }
}
