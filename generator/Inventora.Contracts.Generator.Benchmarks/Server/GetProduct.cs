using BenchmarkDotNet.Attributes;

namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>GET of one product.</summary>
[MemoryDiagnoser]
public class GetProduct : ServerBenchmark
{
    [Benchmark(Baseline = true)]
    public Task<byte[]> HandWritten() => AskAsync(ByHand, HttpMethod.Get, BenchmarkHost.ProductPath);

    [Benchmark]
    public Task<byte[]> Generated() => AskAsync(Ours, HttpMethod.Get, BenchmarkHost.ProductPath);
}
