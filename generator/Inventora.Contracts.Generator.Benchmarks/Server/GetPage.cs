using BenchmarkDotNet.Attributes;

namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>GET of a page of 100 products.</summary>
[MemoryDiagnoser]
public class GetPage : ServerBenchmark
{
    private const string Path = "/api/products?limit=100&offset=0";

    [Benchmark(Baseline = true)]
    public Task<byte[]> HandWritten() => AskAsync(ByHand, HttpMethod.Get, Path);

    [Benchmark]
    public Task<byte[]> Generated() => AskAsync(Ours, HttpMethod.Get, Path);
}
