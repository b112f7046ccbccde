namespace Inventora.Conformance;

/// <summary>Ends a check because a prerequisite is not there. It says nothing against the server.</summary>
/// <param name="reason">What was missing, and how it can be provided.</param>
/// <param name="optional">True when nobody can be expected to provide it; the run's exit code does not suffer.</param>
public sealed class InconclusiveException(string reason, bool optional = false) : Exception(reason)
{
    /// <summary>True when the prerequisite is an optional one, such as a user's email or a custom status.</summary>
    public bool Optional { get; } = optional;
}
