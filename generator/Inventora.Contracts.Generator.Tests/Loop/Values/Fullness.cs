namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>How much of what may be left out is there.</summary>
public enum Fullness
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Nothing of it.</summary>
    Least,

    /// <summary>Some of it, by chance.</summary>
    Some,
}
