using System;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>The query parameters that a request must have to be one of an operation: the document writes them into its path.</summary>
/// <param name="pairs">Names and values, not encoded; a value that is null is any.</param>
internal sealed class FixedQuery(params (string Name, string? Value)[] pairs)
{
    /// <summary>How many they are.</summary>
    public int Count => pairs.Length;

    /// <summary>Whether a request has them.</summary>
    public bool IsIn(QueryText query) => Array.TrueForAll(pairs, pair => query[pair.Name] is { Count: > 0 } values && (pair.Value is null || Array.IndexOf(values.ToArray(), pair.Value) >= 0));
}
