using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Walks over the items of a JSON array whose places have types of their own.</summary>
internal struct JsonItems
{
    private readonly int least;
    private readonly int most;

    private JsonItems(int least, int most)
    {
        this.least = least;
        this.most = most;
        Number = -1;
    }

    /// <summary>The index of the item that the reader stands on.</summary>
    public int Number { get; private set; }

    /// <summary>Begins with the array that the reader stands on.</summary>
    /// <param name="reader">Stands on the array's begin.</param>
    /// <param name="least">How many items there must be.</param>
    /// <param name="most">How many there may be.</param>
    public static JsonItems Begin(ref Utf8JsonReader reader, int least, int most)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonValueReader.Unexpected(ref reader, "an array");
        }

        return new JsonItems(least, most);
    }

    /// <summary>Goes to the next item.</summary>
    /// <returns>Whether there was one; otherwise the reader stands on the array's end.</returns>
    /// <exception cref="JsonException">The array has too few or too many items.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        Number++;
        if (!JsonValueReader.NextItem(ref reader))
        {
            return Number >= least ? false : throw new JsonException($"expected at least {least} items, seen {Number}");
        }

        return Number < most ? true : throw new JsonException($"expected at most {most} items, seen more");
    }

    /// <summary>A list with one item more.</summary>
    public static IReadOnlyList<T> Add<T>(IReadOnlyList<T>? items, T item)
    {
        List<T> list = items as List<T> ?? [];
        list.Add(item);
        return list;
    }

    /// <summary>Checks that no item is there after one that is not: in JSON it would take the other's place.</summary>
    /// <exception cref="InvalidOperationException">One is.</exception>
    public static void DemandOrder(params bool[] present)
    {
        int end = Array.IndexOf(present, false);
        if (end >= 0 && Array.IndexOf(present, true, end) >= 0)
        {
            throw new InvalidOperationException("expected no item of a tuple after one that is absent, seen one");
        }
    }
}
