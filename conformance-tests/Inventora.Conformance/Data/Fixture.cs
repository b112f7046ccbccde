using System.Diagnostics.CodeAnalysis;

namespace Inventora.Conformance;

/// <summary>A record that checks work on, or the reason why the server has none.</summary>
/// <typeparam name="T">What the record is.</typeparam>
public sealed class Fixture<T>
{
    private readonly T? value;

    private Fixture(T? value, string? missing, bool optional)
    {
        this.value = value;
        Missing = missing;
        Optional = optional;
    }

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Missing { get; }

    /// <summary>Whether the run's exit code suffers when there is none.</summary>
    public bool Optional { get; }

    /// <summary>The record. Without one the check ends as inconclusive with the reason.</summary>
    /// <exception cref="InconclusiveException">There is none.</exception>
    public T Required => Missing is null ? value! : throw new InconclusiveException(Missing, Optional);

    /// <summary>The record, if there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T found)
    {
        found = value;
        return Missing is null;
    }

    internal static Fixture<T> Found(T value) => new(value, null, false);

    internal static Fixture<T> None(string reason, bool optional = false) => new(default, reason, optional);
}
