using System;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>A value of one of several types, or of one that the contract does not name.</summary>
public abstract record UnionValue
{
    private protected UnionValue(int arm, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Arm = arm;
        Value = value;
    }

    /// <summary>The value itself; a <see cref="JsonElement"/> if it is of none of the types.</summary>
    public object Value { get; }

    /// <summary>Whether the value is of none of the types that the contract names; it is kept as it came.</summary>
    public bool IsUnknown => Arm < 0;

    /// <summary>The number of the type that the value has; -1 for none of them.</summary>
    internal int Arm { get; }

    /// <summary>Whether both are of the same type and hold the same.</summary>
    /// <param name="other">The other one.</param>
    public virtual bool Equals(UnionValue? other) => other is not null && EqualityContract == other.EqualityContract && Arm == other.Arm && HasSameValue(other);

    /// <summary>A hash of the value; of lists, maps and unknown JSON, of their type alone.</summary>
    public override int GetHashCode() => Value is JsonElement or (IEnumerable and not string) ? Arm : HashCode.Combine(Arm, Value);

    /// <summary>The value as text; as JSON if it is of none of the types.</summary>
    public sealed override string ToString() => Value.ToString() ?? "";

    /// <summary>Compares the values of two of the same type.</summary>
    private protected virtual bool HasSameValue(UnionValue other) =>
        IsUnknown ? ValueEquality.Json((JsonElement)Value, (JsonElement)other.Value) : Value.Equals(other.Value);

    /// <summary>Gives the value if it is of the type with the number <paramref name="arm"/>.</summary>
    private protected bool TryGet<T>(int arm, [MaybeNullWhen(false)] out T value)
    {
        value = Arm == arm ? (T)Value : default;
        return Arm == arm;
    }
}
