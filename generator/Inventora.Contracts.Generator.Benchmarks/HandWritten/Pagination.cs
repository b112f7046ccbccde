namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>Which part of a list a page is.</summary>
public sealed record Pagination
{
    public required int TotalCount { get; init; }

    public required int Offset { get; init; }

    public required int Limit { get; init; }
}
