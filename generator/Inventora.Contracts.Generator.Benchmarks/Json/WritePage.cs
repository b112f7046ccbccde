using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.HandWritten;

namespace Inventora.Contracts.Generator.Benchmarks.Json;

/// <summary>A page of products into a buffer that is there already; both sides through one and the same kind of writer.</summary>
[MemoryDiagnoser]
public class WritePage
{
    private readonly ArrayBufferWriter<byte> buffer = new(4 * 1024 * 1024);
    private HandWritten.ProductPage handWritten = null!;
    private ProductPage generated = null!;
    private Utf8JsonWriter writer = null!;

    /// <summary>How many products the page holds.</summary>
    [Params(1000)]
    public int Products { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        byte[] json = ProductData.Page(Products);
        handWritten = JsonSerializer.Deserialize(json, InventoraJson.Default.ProductPage)!;
        generated = JsonSerializer.Deserialize<ProductPage>(json)!;
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        Begin();
        JsonSerializer.Serialize(writer, handWritten, InventoraJson.Default.ProductPage);
        return End();
    }

    [Benchmark]
    public int Generated()
    {
        Begin();
        ProductPageJsonConverter.Write(writer, generated);
        return End();
    }

    /// <summary>What was written last.</summary>
    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    private void Begin()
    {
        buffer.ResetWrittenCount();
        writer.Reset();
    }

    private int End()
    {
        writer.Flush();
        return buffer.WrittenCount;
    }
}
