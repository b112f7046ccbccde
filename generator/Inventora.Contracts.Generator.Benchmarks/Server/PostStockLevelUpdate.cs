using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;

namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>POST of a stock-level update, whose body is validated.</summary>
[MemoryDiagnoser]
public class PostStockLevelUpdate : ServerBenchmark
{
    private static readonly string Path = BenchmarkHost.ProductPath + "/stock-level-updates";
    private static readonly byte[] Json = ProductData.StockLevelUpdate();

    [Benchmark(Baseline = true)]
    public Task<byte[]> HandWritten() => AskAsync(ByHand, HttpMethod.Post, Path, Json);

    [Benchmark]
    public Task<byte[]> Generated() => AskAsync(Ours, HttpMethod.Post, Path, Json);
}
