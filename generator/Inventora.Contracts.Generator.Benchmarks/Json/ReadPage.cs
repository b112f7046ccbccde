using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.HandWritten;

namespace Inventora.Contracts.Generator.Benchmarks.Json;

/// <summary>A page of products out of UTF-8 bytes.</summary>
[MemoryDiagnoser]
public class ReadPage
{
    private byte[] json = [];
    private ProductPage page = null!;

    /// <summary>How many products the page holds.</summary>
    [Params(1000)]
    public int Products { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        json = ProductData.Page(Products);
        page = GeneratedReader();
    }

    [Benchmark(Baseline = true)]
    public HandWritten.ProductPage HandWritten() => JsonSerializer.Deserialize(json, InventoraJson.Default.ProductPage)!;

    /// <summary>As the generated client and server do it.</summary>
    [Benchmark]
    public ProductPage GeneratedReader()
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return ProductPageJsonConverter.Read(ref reader);
    }

    /// <summary>As an application does it, that has the models alone.</summary>
    [Benchmark]
    public ProductPage GeneratedBySerializer() => JsonSerializer.Deserialize<ProductPage>(json)!;

    /// <summary>No reading at all: what the objects themselves need.</summary>
    [Benchmark]
    public ProductPage ObjectsAlone() => ProductCopy.Of(page);
}
