using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Benchmarks.HandWritten;
using Inventora.Contracts.Generator.Benchmarks.Json;
using Inventora.Contracts.Generator.Benchmarks.Server;

namespace Inventora.Contracts.Generator.Benchmarks.Tests;

/// <summary>What is compared does the same: otherwise its times could not be compared.</summary>
public sealed class CandidateTests
{
    [Fact]
    public void Readers_read_the_same_page()
    {
        var benchmark = new ReadPage { Products = 20 };
        benchmark.Setup();

        string byHand = JsonSerializer.Serialize(benchmark.HandWritten(), InventoraJson.Default.ProductPage);

        AssertSame(JsonSerializer.Serialize(benchmark.GeneratedReader()), byHand);
        AssertSame(JsonSerializer.Serialize(benchmark.GeneratedBySerializer()), byHand);
        benchmark.ObjectsAlone().Should().Be(benchmark.GeneratedReader());
    }

    [Fact]
    public void Writers_write_the_same_page()
    {
        var benchmark = new WritePage { Products = 20 };
        benchmark.Setup();

        benchmark.HandWritten();
        string byHand = Encoding.UTF8.GetString(benchmark.Written);
        benchmark.Generated();

        Encoding.UTF8.GetString(benchmark.Written).Should().Be(byHand);
    }

    [Fact]
    public async Task Clients_get_the_same_product()
    {
        var benchmark = new Client.GetProduct();
        await benchmark.SetupAsync();

        string byHand = JsonSerializer.Serialize(await benchmark.HandWritten(), InventoraJson.Default.Product);

        AssertSame(JsonSerializer.Serialize(await benchmark.Generated()), byHand);
        AssertSame(JsonSerializer.Serialize(await benchmark.Refit(), InventoraJson.Default.Product), byHand);
        await benchmark.NSwag();
    }

    [Fact]
    public async Task Clients_get_the_same_page()
    {
        var benchmark = new Client.GetPage();
        await benchmark.SetupAsync();

        string byHand = JsonSerializer.Serialize(await benchmark.HandWritten(), InventoraJson.Default.ProductPage);

        AssertSame(JsonSerializer.Serialize(await benchmark.Generated()), byHand);
        AssertSame(JsonSerializer.Serialize(await benchmark.Refit(), InventoraJson.Default.ProductPage), byHand);
        await benchmark.NSwag();
    }

    [Theory]
    [InlineData(ServerKind.TestServer)]
    [InlineData(ServerKind.Kestrel)]
    public async Task Servers_answer_the_same(ServerKind kind)
    {
        await AssertAnswersAsync(new GetProduct { Kind = kind }, benchmark => benchmark.HandWritten(), benchmark => benchmark.Generated());
        await AssertAnswersAsync(new GetPage { Kind = kind }, benchmark => benchmark.HandWritten(), benchmark => benchmark.Generated());
        await AssertAnswersAsync(new PostStockLevelUpdate { Kind = kind }, benchmark => benchmark.HandWritten(), benchmark => benchmark.Generated());
    }

    private static async Task AssertAnswersAsync<T>(T benchmark, Func<T, Task<byte[]>> byHand, Func<T, Task<byte[]>> generated)
        where T : ServerBenchmark
    {
        await benchmark.StartAsync();
        try
        {
            AssertSame(Encoding.UTF8.GetString(await generated(benchmark)), Encoding.UTF8.GetString(await byHand(benchmark)));
        }
        finally
        {
            await benchmark.StopAsync();
        }
    }

    private static void AssertSame(string actual, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)).Should().BeTrue($"expected {expected}, seen {actual}");
}
