namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>A document and what its item says.</summary>
public sealed record HarnessContract(string Document, HarnessOptions Options);
