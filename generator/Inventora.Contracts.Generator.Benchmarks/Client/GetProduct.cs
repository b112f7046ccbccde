using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;

namespace Inventora.Contracts.Generator.Benchmarks.Client;

/// <summary>GET of one product.</summary>
[MemoryDiagnoser]
public class GetProduct : ClientBenchmark
{
    private const string Id = "prod_00000007";
    private Func<string, Task> nswag = null!;

    [GlobalSetup]
    public async Task SetupAsync() => nswag = await SetupAsync<Func<string, Task>>(ProductData.Product(), "GetProductAsync");

    [Benchmark(Baseline = true)]
    public Task<HandWritten.Product> HandWritten() => ByHand.GetProductAsync(Id);

    [Benchmark]
    public Task<Product> Generated() => Ours.Products.GetProductAsync(Id);

    [Benchmark]
    public Task NSwag() => nswag(Id);

    [Benchmark]
    public Task<HandWritten.Product> Refit() => ByRefit.GetProductAsync(Id, Key, default);

    /// <summary>No client and no JSON: what <c>HttpClient</c> itself takes.</summary>
    [Benchmark]
    public Task<int> HttpClientAlone() => SendBareAsync("products/" + Id);
}
