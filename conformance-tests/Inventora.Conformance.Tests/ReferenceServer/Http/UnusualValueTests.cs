using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

/// <summary>Values that are allowed and seldom tried: what is accepted is read back exactly.</summary>
public sealed class UnusualValueTests(ReferenceServerFactory factory) : IClassFixture<ReferenceServerFactory>
{
    private static readonly string Product = $"/products/{SeedIds.Product(SeedProducts.Matches)}";

    [Theory]
    [InlineData("0")]
    [InlineData("12.340")]
    [InlineData("1e-28")]
    [InlineData("0.30000000000000004")]
    [InlineData("7.9E+28")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.1234567890123456789012345678")]
    public async Task Numbers_are_kept_to_the_last_digit(string number)
    {
        using var client = factory.CreateClientWithKey();
        using var content = new StringContent($$"""{"minLevel":{{number}}}""");
        using var response = await client.PatchAsync("/api" + Product, content);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var expected = decimal.Parse(number, System.Globalization.NumberStyles.Float);
        (await client.Get(Product))["minLevel"]!.GetValue<decimal>().Should().Be(expected);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData(" spaces around ")]
    [InlineData("\"quotes\" 'and' \\ % _ ; --")]
    [InlineData("Grüße 漢字 😀 \u202E")]
    [InlineData("line\r\nline\ttab")]
    [InlineData("")]
    public async Task Text_is_kept_to_the_last_character(string text)
    {
        using var client = factory.CreateClientWithKey();

        await client.Send("PATCH", Product, new { notes = text, sku = text, reorderURLs = new[] { text, text } });

        var read = await client.Get(Product);
        read["notes"]!.GetValue<string>().Should().Be(text);
        read["sku"]!.GetValue<string>().Should().Be(text);
        read["reorderURLs"]!.AsArray().Select(url => url!.GetValue<string>()).Should().Equal(text, text);
    }

    [Fact]
    public async Task A_body_is_read_whatever_it_says_it_is()
    {
        using var client = factory.CreateClientWithKey();
        using var content = new StringContent("""{"notes":"plain"}""", Encoding.UTF8, "text/plain");

        using var response = await client.PatchAsync("/api" + Product, content);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Many_items_in_one_task_are_all_kept_in_their_order()
    {
        using var client = factory.CreateClientWithKey();
        var items = Enumerable.Range(1, 500).Select(number => new { ProductId = SeedIds.Material(number), quantity = number }).ToArray();

        var task = await client.Send("POST", "/tasks", new { name = "Many", Items = items }, HttpStatusCode.Created);

        task["Items"]!.AsArray().Select(item => item!["quantity"]!.GetValue<int>()).Should().Equal(Enumerable.Range(1, 500));
        task["Items"]![0]!["Product"]!["type"]!.GetValue<string>().Should().Be("material");
    }

    [Fact]
    public async Task An_empty_patch_changes_nothing()
    {
        using var client = factory.CreateClientWithKey();
        var path = $"/tasks/{SeedIds.Task(SeedIds.FirstTaskOrder + 5)}";
        var before = await client.Get(path);

        var after = await client.Send("PATCH", path, new { order = 1, completedAt = "2031-03-15T10:00:00Z", Items = Array.Empty<int>() });

        JsonNode.DeepEquals(before, after).Should().BeTrue();
    }
}
