using System.Net;
using System.Text;
using Inventora.ReferenceServer.Data.Seed;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

public sealed class MalformedRequestTests(ReferenceServerFactory factory) : IClassFixture<ReferenceServerFactory>
{
    private static readonly string Product = $"/products/{SeedIds.Product(SeedProducts.Tealights)}";
    private static readonly string Material = $"/materials/{SeedIds.Material(SeedMaterials.SheaButter)}";
    private static readonly string Stock = $"{Product}/stock-level-updates";
    private static readonly string Task = $"/tasks/{SeedIds.Task(SeedIds.FirstTaskOrder)}";
    private static readonly string Batches = $"{Task}/items/{SeedIds.FirstItem}/batches";
    private static readonly string Item = $$"""{"ProductId":"{{SeedIds.Product(1)}}","quantity":5}""";

    /// <summary>Requests that are wrong in one way each.</summary>
    public static TheoryData<string, string, string?> Requests { get; } = new()
    {
        { "GET", "/products?limit=0", null },
        { "GET", "/products?limit=-1", null },
        { "GET", "/products?limit=1001", null },
        { "GET", "/products?limit=99999999999999999999", null },
        { "GET", "/products?limit=abc", null },
        { "GET", "/products?limit=", null },
        { "GET", "/products?limit", null },
        { "GET", "/products?limit=1.5", null },
        { "GET", "/products?limit=1e2", null },
        { "GET", "/products?limit=%2B5", null },
        { "GET", "/products?limit=%201", null },
        { "GET", "/products?limit=NaN", null },
        { "GET", "/products?limit=1&limit=2", null },
        { "GET", "/materials?offset=-1", null },
        { "GET", "/materials?offset=x", null },
        { "GET", "/locations?offset=0&offset=0", null },
        { "GET", "/tasks?status=bogus", null },
        { "GET", "/tasks?status=Pending", null },
        { "GET", "/tasks?status=", null },
        { "GET", "/tasks?status=pending,done", null },
        { "GET", "/tasks?status=pending&status=done", null },
        { "PATCH", Product, null },
        { "PATCH", Product, "" },
        { "PATCH", Product, "{" },
        { "PATCH", Product, "nonsense" },
        { "PATCH", Product, "[]" },
        { "PATCH", Product, "null" },
        { "PATCH", Product, "\"name\"" },
        { "PATCH", Product, """{"name":"A"} {}""" },
        { "PATCH", Product, """{"name":5}""" },
        { "PATCH", Product, """{"name":null}""" },
        { "PATCH", Product, """{"name":""}""" },
        { "PATCH", Product, """{"name":"\ud800"}""" },
        { "PATCH", Product, """{"minLevel":"5"}""" },
        { "PATCH", Product, """{"minLevel":1e400}""" },
        { "PATCH", Product, """{"unitPrice":-1}""" },
        { "PATCH", Product, """{"unitPrice":null}""" },
        { "PATCH", Product, """{"retailPrice":true}""" },
        { "PATCH", Product, """{"reorderURLs":"https://shop.example"}""" },
        { "PATCH", Product, """{"reorderURLs":[1]}""" },
        { "PATCH", Product, """{"reorderURLs":null}""" },
        { "PATCH", Product, """{"unitType":"parsecs"}""" },
        { "PATCH", Product, """{"unitType":"bundles"}""" },
        { "PATCH", Product, """{"unitType":"bundle"}""" },
        { "PATCH", Product, """{"unitType":"lbs"}""" },
        { "PATCH", Material, """{"unitType":"Pieces"}""" },
        { "PATCH", Material, """{"unitType":0}""" },
        { "PATCH", Material, new string('[', 100_000) },
        { "PATCH", Material, $$"""{"notes":"{{new string('x', 1 << 20)}}"}""" },
        { "POST", Stock, "{}" },
        { "POST", Stock, """{"locationName":"Main Warehouse","updateType":"audit"}""" },
        { "POST", Stock, """{"quantity":3,"updateType":"audit"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse"}""" },
        { "POST", Stock, """{"quantity":"3","locationName":"Main Warehouse","updateType":"audit"}""" },
        { "POST", Stock, """{"quantity":null,"locationName":"Main Warehouse","updateType":"audit"}""" },
        { "POST", Stock, """{"quantity":-3,"locationName":"Main Warehouse","updateType":"restock"}""" },
        { "POST", Stock, """{"quantity":79228162514264337593543950335,"locationName":"Main Warehouse","updateType":"restock"}""" },
        { "POST", Stock, """{"quantity":1e-28,"locationName":"Main Warehouse","updateType":"restock"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"nowhere","updateType":"audit"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse\u0000","updateType":"audit"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse","updateType":"Audit"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse","updateType":"transfer"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse","updateType":"custom"}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse","updateType":"custom","customStatusId":null}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse","updateType":"custom","customStatusId":99}""" },
        { "POST", Stock, """{"quantity":3,"locationName":"Main Warehouse","updateType":"custom","customStatusId":512.5}""" },
        { "POST", "/tasks", "{}" },
        { "POST", "/tasks", $$"""{"Items":[{{Item}}]}""" },
        { "POST", "/tasks", $$"""{"name":" ","Items":[{{Item}}]}""" },
        { "POST", "/tasks", """{"name":"T","Items":[]}""" },
        { "POST", "/tasks", """{"name":"T","Items":{}}""" },
        { "POST", "/tasks", """{"name":"T","Items":[null]}""" },
        { "POST", "/tasks", """{"name":"T","Items":[5]}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}},{"quantity":5}]}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{"ProductId":"{{SeedIds.Product(1)}}"}]}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{"ProductId":"{{SeedIds.Product(1)}}","quantity":0}]}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{"ProductId":"{{SeedIds.Product(1)}}","quantity":-1}]}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{"ProductId":"{{SeedIds.Product(1)}}","quantity":5,"unitType":"parsecs"}]}""" },
        { "POST", "/tasks", """{"name":"T","Items":[{"ProductId":"none","quantity":5}]}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"status":"finished"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"status":null}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"due":"not-a-date"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"due":5}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"due":"0001-01-01T00:00:00+14:00"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"due":"9999-12-31T23:59:59-14:00"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"due":"2031-03-15T10:00:00"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"LocationId":"none"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"Assignee":"nobody@example.com"}""" },
        { "POST", "/tasks", $$"""{"name":"T","Items":[{{Item}}],"UserId":"none"}""" },
        { "PATCH", Task, """{"name":""}""" },
        { "PATCH", Task, """{"name":null}""" },
        { "PATCH", Task, """{"status":"finished"}""" },
        { "PATCH", Task, """{"status":null}""" },
        { "PATCH", Task, """{"due":"2031-02-30T10:00:00Z"}""" },
        { "PATCH", Task, """{"LocationId":"Main Warehouse"}""" },
        { "PATCH", Task, """{"LocationId":5}""" },
        { "PATCH", Task, """{"Assignee":""}""" },
        { "POST", Batches, "{}" },
        { "POST", Batches, """{"quantity":0}""" },
        { "POST", Batches, """{"quantity":-1}""" },
        { "POST", Batches, """{"quantity":"2"}""" },
        { "POST", Batches, """{"quantity":null}""" },
        { "POST", Batches, """{"quantity":79228162514264337593543950335}""" },
    };

    /// <summary>Requests whose path names nothing, or in one place nothing that could be.</summary>
    public static TheoryData<string, string, string?> Unknown { get; } = new()
    {
        { "GET", "/products/none", null },
        { "GET", "/products/" + SeedIds.Material(1), null },
        { "GET", "/products/a%2Fb", null },
        { "GET", "/products/%E2%82%AC", null },
        { "GET", "/products/" + new string('x', 4000), null },
        { "GET", "/materials/none", null },
        { "PATCH", "/products/none", """{"notes":"x"}""" },
        { "PATCH", "/materials/none", """{"notes":"x"}""" },
        { "POST", "/products/none/stock-level-updates", """{"quantity":3,"locationName":"Main Warehouse","updateType":"audit"}""" },
        { "POST", "/materials/none/stock-level-updates", """{"quantity":3,"locationName":"Main Warehouse","updateType":"audit"}""" },
        { "GET", "/tasks/none", null },
        { "PATCH", "/tasks/none", """{"notes":"x"}""" },
        { "DELETE", "/tasks/none", null },
        { "POST", "/tasks/none/items/100/batches", """{"quantity":2}""" },
        { "POST", $"{Task}/items/2000000011/batches", """{"quantity":2}""" },
        { "POST", $"{Task}/items/103/batches", """{"quantity":2}""" },
        { "DELETE", "/task-batches/2000000011", null },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_malformed_request_is_a_400_in_the_documented_shape(string method, string path, string? body)
    {
        using var client = factory.CreateClientWithKey();

        using var response = await client.SendAsync(Request(method, path, body));

        await response.ShouldBeError(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task An_unknown_id_is_a_404_in_the_documented_shape(string method, string path, string? body)
    {
        using var client = factory.CreateClientWithKey();

        using var response = await client.SendAsync(Request(method, path, body));

        await response.ShouldBeError(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("DELETE", "/task-batches/abc", null)]
    [InlineData("DELETE", "/task-batches/99999999999999999999", null)]
    [InlineData("POST", "/tasks/none/items/abc/batches", """{"quantity":2}""")]
    public async Task A_number_in_the_path_that_is_none_is_a_400(string method, string path, string? body)
    {
        using var client = factory.CreateClientWithKey();

        using var response = await client.SendAsync(Request(method, path, body));

        await response.ShouldBeError(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_a_400()
    {
        using var client = factory.CreateClientWithKey();
        using var content = new ByteArrayContent([.. "{\"name\":\""u8, 0xC3, 0x28, .. "\"}"u8]);

        using var response = await client.PatchAsync("/api" + Product, content);

        await response.ShouldBeError(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Without_a_key_all_of_them_are_401()
    {
        using var client = factory.CreateClient();

        foreach (var (method, path, body) in Requests.Concat(Unknown).Select(row => row.Data))
        {
            using var response = await client.SendAsync(Request(method, path, body));
            (await response.ShouldBeError(HttpStatusCode.Unauthorized)).Should().Be("API key missing");
        }
    }

    private static HttpRequestMessage Request(string method, string path, string? body) => new(new HttpMethod(method), "/api" + path)
    {
        Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
    };
}
