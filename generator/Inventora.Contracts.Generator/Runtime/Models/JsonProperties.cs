using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Walks over the properties of a JSON object, and holds at its end that none is missing.</summary>
internal struct JsonProperties
{
    private const int WordSize = 64;

    private readonly JsonNames names;
    private readonly ulong[]? seenBeyond;
    private ulong seen;
    private int previous;

    private JsonProperties(JsonNames names)
    {
        this.names = names;
        seenBeyond = names.RequiredCount > WordSize ? new ulong[names.RequiredCount / WordSize] : null;
        previous = -1;
        Name = "";
    }

    /// <summary>The number of the property that the reader stands on; -1 for one that has none.</summary>
    public int Number { get; private set; }

    /// <summary>The name of the property that the reader stands on, if it has no number.</summary>
    public string Name { get; private set; }

    /// <summary>Begins with the object that the reader stands on.</summary>
    public static JsonProperties Begin(ref Utf8JsonReader reader, JsonNames names)
    {
        JsonValueReader.StartObject(ref reader);
        return new JsonProperties(names);
    }

    /// <summary>Goes to the value of the next property that has a number, and reads over all others.</summary>
    /// <returns>Whether there was one; otherwise the reader stands on the object's end.</returns>
    /// <exception cref="JsonException">At the object's end, a required property is missing.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        while (JsonValueReader.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            if (IsNumbered(name))
            {
                return true;
            }

            JsonValueReader.Skip(ref reader);
        }

        DemandRequired();
        return false;
    }

    /// <summary>Goes to the value of the next property, whatever its name.</summary>
    /// <returns>Whether there was one; otherwise the reader stands on the object's end.</returns>
    /// <exception cref="JsonException">At the object's end, a required property is missing.</exception>
    public bool NextOrOther(ref Utf8JsonReader reader)
    {
        if (!JsonValueReader.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            DemandRequired();
            return false;
        }

        if (!IsNumbered(name))
        {
            Name = Encoding.UTF8.GetString(name);
        }

        return true;
    }

    private bool IsNumbered(ReadOnlySpan<byte> name)
    {
        Number = names.Find(name, previous);
        if (Number < 0)
        {
            return false;
        }

        previous = Number;
        Mark(Number);
        return true;
    }

    private void Mark(int number)
    {
        if (number < WordSize)
        {
            seen |= 1UL << number;
        }
        else if (number < names.RequiredCount)
        {
            seenBeyond![(number / WordSize) - 1] |= 1UL << (number % WordSize);
        }
    }

    private readonly void DemandRequired()
    {
        int first = Math.Min(names.RequiredCount, WordSize);
        if (first > 0 && (~seen << (WordSize - first)) != 0)
        {
            throw Missing();
        }

        for (int number = WordSize; number < names.RequiredCount; number++)
        {
            if (!IsSeen(number))
            {
                throw Missing();
            }
        }
    }

    private readonly bool IsSeen(int number) =>
        ((number < WordSize ? seen : seenBeyond![(number / WordSize) - 1]) & (1UL << (number % WordSize))) != 0;

    private readonly JsonException Missing()
    {
        var missing = new List<string>();
        for (int number = 0; number < names.RequiredCount; number++)
        {
            if (!IsSeen(number))
            {
                missing.Add(names.Text(number));
            }
        }

        return new JsonException($"expected the required {(missing.Count == 1 ? "property" : "properties")} {string.Join(", ", missing)}, seen an object without");
    }
}
