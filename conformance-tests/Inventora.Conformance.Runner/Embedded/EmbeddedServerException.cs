namespace Inventora.Conformance.Runner.Embedded;

/// <summary>The embedded reference server could not be started; the message says why, as a sentence for the user.</summary>
internal sealed class EmbeddedServerException(string message) : Exception(message);
