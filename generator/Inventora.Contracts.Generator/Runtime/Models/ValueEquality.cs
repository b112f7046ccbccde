using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Equality of what records hold but C# compares by reference.</summary>
internal static class ValueEquality
{
    /// <summary>Whether both are null, or have equal items in the same order.</summary>
    public static bool Lists<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right, Func<T, T, bool>? areEqual = null)
    {
        if (ReferenceEquals(left, right) || left is null || right is null || left.Count != right.Count)
        {
            return ReferenceEquals(left, right);
        }

        areEqual ??= EqualityComparer<T>.Default.Equals;
        for (int i = 0; i < left.Count; i++)
        {
            if (!areEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both are null, or have equal values under the same keys.</summary>
    public static bool Maps<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right, Func<T, T, bool>? areEqual = null)
    {
        if (ReferenceEquals(left, right) || left is null || right is null || left.Count != right.Count)
        {
            return ReferenceEquals(left, right);
        }

        areEqual ??= EqualityComparer<T>.Default.Equals;
        foreach ((string key, T value) in left)
        {
            if (!right.TryGetValue(key, out T? other) || !areEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both are null, or the same bytes.</summary>
    public static bool Bytes(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>Whether both are null, or the same JSON text.</summary>
    public static bool Json(JsonElement? left, JsonElement? right) => Text(left) == Text(right);

    private static string? Text(JsonElement? element) => element is { ValueKind: not JsonValueKind.Undefined } present ? present.GetRawText() : null;
}
