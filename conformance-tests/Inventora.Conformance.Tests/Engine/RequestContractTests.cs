using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>What the suite itself sends is held against the contract before it leaves.</summary>
public class RequestContractTests
{
    private static readonly ContractDocument Document = ContractDocument.Load();
    private static readonly RequestContract Contract = new(Document, new OperationMap(Document));

    public static TheoryData<string, string, string?, string> Nonsense => new()
    {
        { "PUT", "/products/a", "{}", "the contract has no such operation" },
        { "GET", "/orders", null, "the contract has no such operation" },
        { "GET", "/products?limit=1001", null, "limit is above 1000" },
        { "GET", "/products?limit=ten", null, "limit is \"ten\", not of the type integer" },
        { "GET", "/products?limit=", null, "limit is empty" },
        { "GET", "/products?limit=1&limit=2", null, "the query parameter limit is given more than once" },
        { "GET", "/products?status=done", null, "there is no query parameter status" },
        { "GET", "/tasks?status=Done", null, "status is \"Done\", which is none of the listed values" },
        { "DELETE", "/tasks/a", "{}", "the operation takes no body" },
        { "PATCH", "/products/a", null, "the body is no JSON that a check has made" },
        { "PATCH", "/products/a", "[]", "body is [], not of the type object" },
        { "PATCH", "/products/a", """{"Name": "a"}""", "body.Name is not in the contract" },
        { "PATCH", "/materials/a", """{"name": null}""", "body.name is null, not of the type string" },
        { "PATCH", "/materials/a", """{"unitType": "bundles"}""", "body.unitType is \"bundles\", which is none of the listed values" },
        { "PATCH", "/products/a", """{"reorderURLs": ["a", 5]}""", "body.reorderURLs[1] is 5, not of the type string" },
        { "PATCH", "/tasks/a", """{"name": ""}""", "body.name is too short" },
        { "PATCH", "/tasks/a", """{"due": "tomorrow"}""", "body.due is no date-time" },
        { "POST", "/tasks", """{"name": "a", "Items": []}""", "body.Items has too few entries" },
        { "POST", "/tasks", """{"name": "a"}""", "body lacks Items" },
        { "POST", "/tasks", """{"name": "a", "Items": [{"ProductId": "p", "quantity": 0}]}""", "body.Items[0].quantity is not above 0" },
        { "POST", "/tasks/a/items/7/batches", """{"quantity": "3"}""", "body.quantity is \"3\", not of the type number" },
        { "POST", "/products/a/stock-level-updates", """{"quantity": 1, "locationName": "a", "updateType": "custom"}""", "body lacks customStatusId" },
        { "POST", "/products/a/stock-level-updates", """{"quantity": 1, "locationName": "a", "updateType": "custom", "customStatusId": null}""", "body.customStatusId is null, not of the type integer" },
    };

    public static TheoryData<string, string, string?> Sense => new()
    {
        { "GET", "/products", null },
        { "GET", "/tasks?limit=1000&offset=0&status=in-progress&UserId=a%40example.com", null },
        { "DELETE", "/task-batches/as-the-server-said", null },
        { "PATCH", "/products/a", """{"retailPrice": null, "unitType": "weight.kg", "reorderURLs": []}""" },
        { "PATCH", "/tasks/a%20b", """{"due": null, "Assignee": null, "status": "done"}""" },
        { "POST", "/tasks", """{"name": "a", "due": "2031-03-15T10:00:00Z", "Items": [{"ProductId": "p", "quantity": 0.5}]}""" },
        { "POST", "/materials/a/stock-level-updates", """{"quantity": 1, "locationName": "a", "updateType": "loss", "customStatusId": null}""" },
        { "POST", "/materials/a/stock-level-updates", """{"quantity": 1, "locationName": "a", "updateType": "custom", "customStatusId": 7}""" },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void A_request_that_the_contract_does_not_allow_is_told(string method, string path, string? body, string violation) =>
        Contract.Violations(Request(method, path, body)).Select(each => each.Text).Should().Equal(violation);

    [Theory]
    [MemberData(nameof(Sense))]
    public void A_request_that_the_contract_allows_passes(string method, string path, string? body) =>
        Contract.Violations(Request(method, path, body)).Should().BeEmpty();

    [Fact]
    public async Task A_check_that_sends_nonsense_is_the_suites_error_and_the_server_never_sees_it()
    {
        var server = new MiniServer();
        var report = await RunAsync(server, async context =>
        {
            context.Observe("PAGE-7", true, "x", "x");
            await context.Api.PatchAsync("/products/prod-1", new { nmae = "slip" });
        });

        report.ExitCode.Should().Be(4);
        report.Checks.Single().Should().Match<CheckReport>(check => check.Outcome == Outcome.Error && check.Reason!.Contains("body.nmae is not in the contract"));
        server.Handler.Requests.Should().NotContain(request => request.StartsWith("PATCH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_that_the_server_should_have_given_is_no_slip_of_the_check()
    {
        var server = new MiniServer();
        var report = await RunAsync(server, context => context.Api.PatchAsync("/products/prod-1", new { name = (string?)null }));

        report.Checks.Single().Should().Match<CheckReport>(check => check.Outcome == Outcome.Inconclusive && check.Reason!.Contains("body.name is null"));
        server.Handler.Requests.Should().NotContain(request => request.StartsWith("PATCH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nonsense_that_is_meant_is_sent()
    {
        var server = new MiniServer();
        var report = await RunAsync(server, async context =>
        {
            await context.Api.SendAsync(ApiRequest.Get("/products?limit=abc").OffContract());
            await context.Api.SendAsync(ApiRequest.Post("/tasks", new { }) with { MustBeRefused = true });
            context.Observe("PAGE-7", true, "x", "x");
        });

        report.Checks.Single().Outcome.Should().Be(Outcome.Pass);
        server.Handler.Requests.Should().Contain(["GET /api/products?limit=abc", "POST /api/tasks {}"]);
    }

    private static Task<ConformanceReport> RunAsync(MiniServer server, Func<CheckContext, Task> body) =>
        new ConformanceRun(EngineRun.Options() with { ValidatesRequests = true }, server.Handler, null, [EngineRun.Check("test/a-check", body, "PAGE-7")]).RunAsync();

    private static ApiRequest Request(string method, string path, string? body) =>
        new() { Method = method, Path = path, Body = body is null ? null : JsonNode.Parse(body) };
}
