namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>One page of products.</summary>
public sealed record ProductPage
{
    public required IReadOnlyList<Product> Data { get; init; }

    public required Pagination Pagination { get; init; }
}
