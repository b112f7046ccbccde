namespace Inventora.Conformance;

/// <summary>A request was stopped because the profile forbids it. The server never saw it; the suite is at fault.</summary>
/// <param name="message">Which request, and what the profile allows.</param>
public sealed class ProfileException(string message) : Exception(message);
