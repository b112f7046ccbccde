namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>No value was found that the bounds of the document allow.</summary>
/// <param name="reason">Which bounds, and what was tried.</param>
public sealed class NoValueException(string reason) : Exception(reason);
