using Inventora.Contracts.Tests.Hosting;

namespace Inventora.Contracts.Tests.Server;

/// <summary>Requests that don't reach a handler, and how they are answered.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("GET", "/products?limit=abc", null, "limit: expected an integer, seen 'abc'.")]
    [InlineData("GET", "/products?limit=1.5", null, "limit: expected an integer, seen '1.5'.")]
    [InlineData("GET", "/products?limit=%2B5", null, "limit: expected an integer, seen '+5'.")]
    [InlineData("GET", "/products?limit=1e2", null, "limit: expected an integer, seen '1e2'.")]
    [InlineData("GET", "/products?limit=", null, "limit: expected an integer, seen ''.")]
    [InlineData("GET", "/products?limit=%205", null, "limit: expected an integer, seen ' 5'.")]
    [InlineData("GET", "/products?limit=99999999999", null, "limit: expected an integer, seen '99999999999'.")]
    [InlineData("GET", "/products?limit=5&limit=5", null, "limit: expected one query parameter, seen 2 of them.")]
    [InlineData("GET", "/products?limit=1001", null, "limit: expected at most 1000, seen 1001.")]
    [InlineData("GET", "/materials?limit=x&offset=y", null, "limit: expected an integer, seen 'x'. offset: expected an integer, seen 'y'.")]
    [InlineData("GET", "/tasks?status=Done", null, "status: expected one of pending, in-progress, done, seen 'Done'.")]
    [InlineData("GET", "/tasks?status=", null, "status: expected one of pending, in-progress, done, seen ''.")]
    [InlineData("DELETE", "/task-batches/abc", null, "id: expected an integer, seen 'abc'.")]
    [InlineData("POST", "/tasks/t/items/1.5/batches", """{"quantity":1}""", "item_id: expected an integer, seen '1.5'.")]
    [InlineData("PATCH", "/products/p1", null, "The body is required, and missing.")]
    [InlineData("PATCH", "/products/p1", "", "The body is required, and missing.")]
    [InlineData("PATCH", "/products/p1", "[]", "The body is not what the contract describes: $: expected an object, seen an array")]
    [InlineData("PATCH", "/products/p1", "null", "The body is not what the contract describes: $: expected an object, seen null")]
    [InlineData("PATCH", "/products/p1", """{"name":null}""", "The body is not what the contract describes: $.name: expected a string, seen null")]
    [InlineData("PATCH", "/products/p1", """{"minLevel":"5"}""", "The body is not what the contract describes: $.minLevel: expected a number within the range of decimal, seen the string \"5\"")]
    [InlineData("POST", "/tasks", "{}", "The body is not what the contract describes: $: expected the required properties name, Items, seen an object without")]
    [InlineData("POST", "/tasks", """{"name":"n","Items":[{"ProductId":"p","quantity":1,"unitType":"bundles"}]}""", "$.Items[0].unitType: expected one of ")]
    [InlineData("POST", "/tasks/t/items/1/batches", """{"quantity":0}""", "/quantity: expected more than 0, seen 0.")]
    [InlineData("POST", "/tasks", """{"name":"n","Items":[]}""", "/Items: expected at least 1 item, seen 0.")]
    [InlineData("PATCH", "/tasks/t1", """{"name":""}""", "/name: expected at least 1 character, seen ''.")]
    [InlineData("GET", "/tasks?limit=1001&offset=-1", null, "limit: expected at most 1000, seen 1001.")]
    [InlineData("POST", "/tasks", """{"name":"n","Items":[{"ProductId":"p","quantity":1},{"ProductId":"p","quantity":-1}]}""", "/Items/1/quantity: expected more than 0, seen -1.")]
    [InlineData("POST", "/materials/m/stock-level-updates", """{"quantity":1,"locationName":"l","updateType":"custom"}""", "/customStatusId: expected a value, as updateType is custom, seen no such property.")]
    [InlineData("POST", "/materials/m/stock-level-updates", """{"quantity":1,"locationName":"l","updateType":"custom","customStatusId":null}""", "/customStatusId: expected a value, as updateType is custom, seen null.")]
    [InlineData("PATCH", "/products/p1", "{} {}", "The body is not what the contract describes: ")]
    [InlineData("PATCH", "/products/p1", """{"name":"\ud800"}""", "The body is not what the contract describes: $.name: expected Unicode text")]
    [InlineData("PATCH", "/products/p1", """{"name":"a}""", "The body is not what the contract describes: ")]
    [InlineData("PATCH", "/products/p1", "// no\n{}", "The body is not what the contract describes: ")]
    public async Task A_malformed_request_is_answered_in_the_documented_shape_with_what_is_wrong_and_where(string method, string target, string? body, string message)
    {
        await using StubServer server = await StubServer.StartAsync();

        RawAnswer answer = await server.SendAsync(method, target, body);

        answer.Status.Should().Be(400);
        answer.Error.Should().StartWith(message.StartsWith('$') ? "The body is not what the contract describes: " + message : message);
        answer.ContentLength.Should().BePositive();
        server.Handlers.Calls.Should().Be(0);
    }

    [Theory]
    [InlineData("/products", null, 401, "API key missing")]
    [InlineData("/products", "", 401, "API key missing")]
    [InlineData("/products", "key-3", 401, "Invalid API key")]
    [InlineData("/products", "KEY-1", 401, "Invalid API key")]
    [InlineData("/products", "key-11", 401, "Invalid API key")]
    [InlineData("/products?x-inventora-api-key=", null, 401, "API key missing")]
    [InlineData("/products?X-Inventora-API-Key=key-1", null, 401, "API key missing")]
    [InlineData("/products?x-inventora-api-key=key-3", null, 401, "Invalid API key")]
    [InlineData("/products?x-inventora-api-key=key-1", "key-3", 401, "Invalid API key")]
    [InlineData("/products?limit=abc", null, 401, "API key missing")]
    [InlineData("/nothing", null, 401, "API key missing")]
    [InlineData("/nothing", "key-3", 401, "Invalid API key")]
    [InlineData("/nothing", "key-1", 404, "Not found")]
    [InlineData("/", "key-1", 404, "Not found")]
    [InlineData("", "key-1", 404, "Not found")]
    [InlineData("/products/a/b", "key-1", 404, "Not found")]
    public async Task Credentials_are_judged_first_then_the_path(string target, string? key, int status, string message)
    {
        await using StubServer server = await StubServer.StartAsync();

        RawAnswer answer = await server.SendAsync("GET", target, key: key);

        answer.Status.Should().Be(status);
        answer.Error.Should().Be(message);
        server.Handlers.Calls.Should().Be(0);
    }

    [Theory]
    [InlineData("/products?x-inventora-api-key=key-1", null)]
    [InlineData("/products?x-inventora-api-key=key-2&limit=3", "")]
    [InlineData("/products?x-inventora-api-key=key-3", "key-1")]
    [InlineData("/products", "key-2")]
    public async Task Either_key_either_way_is_let_in_and_the_header_goes_before_the_query(string target, string? key)
    {
        await using StubServer server = await StubServer.StartAsync();

        (await server.SendAsync("GET", target, key: key)).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("PUT", "/products", "GET")]
    [InlineData("POST", "/products/p1", "GET, PATCH")]
    [InlineData("GET", "/task-batches/1", "DELETE")]
    [InlineData("OPTIONS", "/tasks", "GET, POST")]
    public async Task A_method_that_a_path_does_not_have_is_answered_in_the_documented_shape(string method, string target, string allow)
    {
        await using StubServer server = await StubServer.StartAsync();

        RawAnswer answer = await server.SendAsync(method, target);

        answer.Status.Should().Be(405);
        answer.Allow.Should().Be(allow);
        answer.Error.Should().Be("Method not allowed");
    }

    [Theory]
    [InlineData("/products?Limit=abc")]
    [InlineData("/products?LIMIT=5&limit=100")]
    [InlineData("/products?unknown=1&unknown=2&&=")]
    [InlineData("/products?%6Cimit=100")]
    public async Task Query_names_are_read_exactly_as_written_and_others_read_over(string target)
    {
        await using StubServer server = await StubServer.StartAsync();

        RawAnswer answer = await server.SendAsync("GET", target);

        answer.Status.Should().Be(200);
        answer.Body.Should().Contain("\"limit\":100");
    }
}
