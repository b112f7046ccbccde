namespace Inventora.Conformance;

/// <summary>One thing about a request that the contract does not allow.</summary>
/// <param name="Text">What it is, as a phrase that names the place.</param>
/// <param name="IsNull">Whether it is a null, as a check sends it where the server's own answer lacked the value.</param>
internal sealed record RequestViolation(string Text, bool IsNull = false);
