using System.Net;
using System.Text.Json.Nodes;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

/// <summary>What a user does, from one end to the other.</summary>
public sealed class StoryTests
{
    private static readonly string Candle = SeedIds.Product(SeedProducts.Candle);

    [Fact]
    public async Task Production_is_planned_done_and_taken_back()
    {
        await using var factory = new ReferenceServerFactory();
        using var client = factory.CreateClientWithKey();
        var before = await client.Get($"/products/{Candle}");

        var task = await client.Send(
            "POST",
            "/tasks",
            new
            {
                name = "Produce 8 Candles",
                Assignee = "MAYA+candles@example.com",
                Items = new[] { new { ProductId = Candle, quantity = 5m }, new { ProductId = Candle, quantity = 8m } },
                LocationId = SeedPlaces.Shop.Id,
                due = "2031-03-15T12:00:00+02:00",
                notes = "Für den Markt",
            },
            HttpStatusCode.Created);
        task["status"]!.GetValue<string>().Should().Be("pending");
        task["UserId"]!.GetValue<string>().Should().Be(SeedPeople.Maker.Id);
        task["due"]!.GetValue<string>().Should().Be("2031-03-15T10:00:00Z");
        task["createdAt"]!.ToJsonString().Should().Be(task["updatedAt"]!.ToJsonString());
        JsonNode.DeepEquals(task, await client.Get($"/tasks/{task["id"]}")).Should().BeTrue();

        var item = task["Items"]![1]!["id"]!.GetValue<long>();
        var batch = await client.Send("POST", $"/tasks/{task["id"]}/items/{item}/batches", new { quantity = 2 }, HttpStatusCode.Created);
        batch["TaskResourceId"]!.GetValue<long>().Should().Be(item);
        batch["UserId"].Should().BeNull();

        var produced = await client.Get($"/products/{Candle}");
        produced["locationStockLevels"]!["Retail Store"]!.GetValue<decimal>().Should().Be(17m);
        produced["materials"]![0]!["stockLevel"]!.GetValue<decimal>().Should().Be(519.5m);
        var read = await client.Get($"/tasks/{task["id"]}");
        read["Items"]![0]!["Batches"]!.AsArray().Should().BeEmpty();
        read["Items"]![1]!["Batches"]!.AsArray().Should().ContainSingle();
        read["Items"]![1]!["Product"]!["stockLevel"]!.GetValue<decimal>().Should().Be(47m);

        await client.Send("PATCH", $"/tasks/{task["id"]}", new { LocationId = (string?)null, status = "done" });
        await client.Delete($"/tasks/{task["id"]}");
        await client.Delete($"/task-batches/{batch["id"]}");
        JsonNode.DeepEquals(before, await client.Get($"/products/{Candle}")).Should().BeTrue();
    }

    [Fact]
    public async Task Answers_of_writes_are_what_a_later_request_reads()
    {
        await using var factory = new ReferenceServerFactory();
        using var client = factory.CreateClientWithKey();
        var path = $"/materials/{SeedIds.Material(SeedMaterials.SheaButter)}";

        var patched = await client.Send("PATCH", path, new { retailPrice = (decimal?)null, minLevel = 7.50m, reorderURLs = new[] { "a" }, unknown = 1 });
        JsonNode.DeepEquals(patched, await client.Get(path)).Should().BeTrue();
        patched["retailPrice"].Should().BeNull();
        patched["wholesalePrice"].Should().NotBeNull();

        var stocked = await client.Send(
            "POST", $"{path}/stock-level-updates", new { quantity = 0.125m, locationName = "Atelier Zürich", updateType = "restock", customStatusId = (long?)null });
        JsonNode.DeepEquals(stocked, await client.Get(path)).Should().BeTrue();
        stocked["locationStockLevels"]!["Atelier Zürich"]!.GetValue<decimal>().Should().Be(0.125m);
        stocked["notes"]!.GetValue<string>().Should().Be(patched["notes"]!.GetValue<string>());
    }

    [Fact]
    public async Task Parallel_requests_are_all_counted_and_none_fails()
    {
        await using var factory = new ReferenceServerFactory();
        using var client = factory.CreateClientWithKey();
        var path = $"/products/{SeedIds.Product(SeedProducts.Tealights)}";

        var updates = Enumerable.Range(0, 32).Select(_ =>
            client.Send("POST", $"{path}/stock-level-updates", new { quantity = 0.1m, locationName = "Main Warehouse", updateType = "restock" }));
        var lists = Enumerable.Range(0, 8).Select(_ => client.Get("/products"));
        await Task.WhenAll(updates.Concat(lists));

        (await client.Get(path))["stockLevel"]!.GetValue<decimal>().Should().Be(383.2m);
    }

    [Fact]
    public async Task A_database_that_is_kept_has_the_data_of_the_last_run()
    {
        var directory = Directory.CreateTempSubdirectory("inventora-kept-").FullName;
        var path = $"/products/{SeedIds.Product(SeedProducts.Tealights)}";
        try
        {
            await using (var first = new ReferenceServerFactory { Database = Path.Combine(directory, "kept.db") })
            {
                using var client = first.CreateClientWithKey();
                await client.Send("PATCH", path, new { name = "Kept" });
            }

            await using var second = new ReferenceServerFactory { Database = Path.Combine(directory, "kept.db") };
            using var again = second.CreateClientWithKey();
            (await again.Get(path))["name"]!.GetValue<string>().Should().Be("Kept");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task The_greatest_page_is_not_all_materials()
    {
        await using var factory = new ReferenceServerFactory();
        using var client = factory.CreateClientWithKey();

        var page = await client.Get("/materials?limit=1000&Limit=3&foo=1");

        page["data"]!.AsArray().Should().HaveCount(1000);
        page["pagination"]!.ToJsonString().Should().Be("""{"totalCount":1010,"offset":0,"limit":1000}""");
        (await client.Get("/materials"))["data"]!.AsArray().Should().HaveCount(100);
        (await client.Get("/materials?offset=1009"))["data"]!.AsArray().Should().ContainSingle();
    }
}
