using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Reads arrays, and objects whose names are data, into collections that have no more room than they need.</summary>
internal static class JsonCollectionReader
{
    public static List<T> ReadList<T>(this ref Utf8JsonReader reader, JsonValueRead<T> readItem)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonValueReader.Unexpected(ref reader, "an array");
        }

        // Lists are mostly short: a few items wait on the stack until it is known how much room they need.
        var few = default(FewItems<T>);
        int count = 0;
        JsonValueReader.Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == FewItems<T>.Length)
            {
                return ReadMore(ref reader, few, readItem);
            }

            few[count++] = readItem(ref reader);
            JsonValueReader.Advance(ref reader);
        }

        ReadOnlySpan<T> all = few;
        return ToList(all[..count]);
    }

    public static Dictionary<string, T> ReadMap<T>(this ref Utf8JsonReader reader, JsonValueRead<T> readValue)
    {
        JsonValueReader.StartObject(ref reader);
        var few = default(FewItems<KeyValuePair<string, T>>);
        int count = 0;
        Dictionary<string, T>? entries = null;
        JsonValueReader.Advance(ref reader);
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonValueReader.GetString(ref reader);
            JsonValueReader.Advance(ref reader);
            T value = readValue(ref reader);
            if (count == FewItems<KeyValuePair<string, T>>.Length)
            {
                entries ??= ToDictionary<T>(few);
                entries[name] = value;
            }
            else
            {
                few[count++] = new(name, value);
            }

            JsonValueReader.Advance(ref reader);
        }

        ReadOnlySpan<KeyValuePair<string, T>> all = few;
        return entries ?? ToDictionary(all[..count]);
    }

    private static List<T> ReadMore<T>(ref Utf8JsonReader reader, scoped ReadOnlySpan<T> first, JsonValueRead<T> readItem)
    {
        T[] borrowed = ArrayPool<T>.Shared.Rent(first.Length * 8);
        first.CopyTo(borrowed);
        int count = first.Length;
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == borrowed.Length)
            {
                T[] larger = ArrayPool<T>.Shared.Rent(count * 2);
                borrowed.CopyTo(larger, 0);
                Return(borrowed, count);
                borrowed = larger;
            }

            borrowed[count++] = readItem(ref reader);
            JsonValueReader.Advance(ref reader);
        }

        List<T> items = ToList<T>(borrowed.AsSpan(0, count));
        Return(borrowed, count);
        return items;
    }

    private static void Return<T>(T[] borrowed, int count)
    {
        // The pool must not keep what was read alive.
        borrowed.AsSpan(0, count).Clear();
        ArrayPool<T>.Shared.Return(borrowed);
    }

    private static List<T> ToList<T>(ReadOnlySpan<T> items)
    {
        var list = new List<T>(items.Length);
        CollectionsMarshal.SetCount(list, items.Length);
        items.CopyTo(CollectionsMarshal.AsSpan(list));
        return list;
    }

    // Of names that come more than once, the last one counts.
    private static Dictionary<string, T> ToDictionary<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var dictionary = new Dictionary<string, T>(entries.Length, StringComparer.Ordinal);
        foreach ((string name, T value) in entries)
        {
            dictionary[name] = value;
        }

        return dictionary;
    }
}
