namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>Why a request was refused.</summary>
public sealed record ApiError
{
    public required string Error { get; init; }
}
