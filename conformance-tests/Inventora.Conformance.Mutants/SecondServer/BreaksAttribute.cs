namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>The facts that a fault breaks: a check of at least one of them has to find it.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class BreaksAttribute(params string[] facts) : Attribute
{
    public IReadOnlyList<string> Facts { get; } = facts;

    /// <summary>True where the fact's own verdict is a warning, so that the run warns instead of failing.</summary>
    public bool OnlyWarns { get; init; }
}
