namespace Inventora.Conformance;

/// <summary>How a recovery went.</summary>
/// <param name="CouldNotRun">Why it could not start; null when it could.</param>
/// <param name="Problems">What could not be restored, as sentences; empty when all is as before.</param>
public sealed record RecoveryResult(string? CouldNotRun, IReadOnlyList<string> Problems);
