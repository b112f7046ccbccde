using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;

namespace Inventora.Contracts.Generator.Benchmarks.Client;

/// <summary>GET of a page of 100 products.</summary>
[MemoryDiagnoser]
public class GetPage : ClientBenchmark
{
    private const int Limit = 100;
    private Func<int?, int?, Task> nswag = null!;

    [GlobalSetup]
    public async Task SetupAsync() => nswag = await SetupAsync<Func<int?, int?, Task>>(ProductData.Page(Limit), "ListProductsAsync");

    [Benchmark(Baseline = true)]
    public Task<HandWritten.ProductPage> HandWritten() => ByHand.ListProductsAsync(Limit, 0);

    [Benchmark]
    public Task<ProductPage> Generated() => Ours.Products.ListProductsAsync(Limit, 0);

    [Benchmark]
    public Task NSwag() => nswag(Limit, 0);

    [Benchmark]
    public Task<HandWritten.ProductPage> Refit() => ByRefit.ListProductsAsync(Limit, 0, Key, default);

    /// <summary>No client and no JSON: what <c>HttpClient</c> itself takes.</summary>
    [Benchmark]
    public Task<int> HttpClientAlone() => SendBareAsync("products?limit=100&offset=0");
}
