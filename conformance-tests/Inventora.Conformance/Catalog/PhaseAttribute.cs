namespace Inventora.Conformance;

/// <summary>Says in which phase of a run the checks of a class take place.</summary>
/// <param name="phase">The phase.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PhaseAttribute(RunPhase phase) : Attribute
{
    /// <summary>The phase.</summary>
    public RunPhase Phase { get; } = phase;
}
