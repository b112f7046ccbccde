using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>
/// A property that may be left out. Absent, null and a value are three different things: an absent property is not written, null is.
/// <c>default</c> is absent; a value converts by itself.
/// </summary>
/// <typeparam name="T">The type of the value that may be there.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T value;

    /// <summary>A property that is there with <paramref name="value"/>.</summary>
    public Optional(T value)
    {
        this.value = value;
        IsPresent = true;
    }

    /// <summary>A property that is left out.</summary>
    public static Optional<T> Absent => default;

    /// <summary>Whether the property is there, be it null.</summary>
    public bool IsPresent { get; }

    /// <summary>The value that is there.</summary>
    /// <exception cref="InvalidOperationException">The property is absent.</exception>
    public T Value => IsPresent ? value : throw new InvalidOperationException("The property is absent; ask IsPresent first, or use Or.");

    /// <summary>A property that is there with <paramref name="value"/>.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both are there with equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other not, or their values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Gives the value if it is there.</summary>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return IsPresent;
    }

    /// <summary>The value that is there, or <paramref name="fallback"/> for an absent one.</summary>
    public T Or(T fallback) => IsPresent ? value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsPresent == other.IsPresent && EqualityComparer<T>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsPresent ? HashCode.Combine(value) : -1;

    /// <summary>The value as text; empty for an absent one and for null.</summary>
    public override string ToString() => IsPresent ? value?.ToString() ?? "" : "";
}
