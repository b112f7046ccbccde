namespace Inventora.Conformance;

/// <summary>A failure of a server that its owner knows of and has not yet mended. It does not count against the server until it expires.</summary>
/// <param name="Fact">The fact that the server breaks.</param>
/// <param name="Reason">Why it is tolerated.</param>
/// <param name="Expires">The last day on which it is tolerated.</param>
public sealed record KnownFailure(string Fact, string Reason, DateOnly Expires);
