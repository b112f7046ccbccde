namespace Inventora.Spec;

/// <summary>One response of an operation of the contract.</summary>
public sealed record ContractResponse
{
    /// <summary>The status as the contract writes it: <c>200</c>, <c>2XX</c> or <c>default</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Where the response stands in its operation, before any reference is followed.</summary>
    public required string JsonPointer { get; init; }

    /// <summary>Where the schema of the JSON body stands, with references followed to the schema itself; null for a response without a body.</summary>
    public string? SchemaPointer { get; init; }
}
