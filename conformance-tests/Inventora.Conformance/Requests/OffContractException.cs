namespace Inventora.Conformance;

/// <summary>A check was about to send what the contract does not allow, without saying so. The server never saw it; the suite is at fault.</summary>
/// <param name="message">The request, and what is wrong about it.</param>
public sealed class OffContractException(string message) : Exception(message);
