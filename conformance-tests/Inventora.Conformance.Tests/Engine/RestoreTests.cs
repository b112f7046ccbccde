using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>Whatever a check changes is put back, however the check ends.</summary>
public class RestoreTests
{
    private readonly MiniServer server = new();
    private readonly string before;

    public RestoreTests() => before = State();

    [Fact]
    public async Task A_patched_record_is_put_back_even_when_the_check_throws()
    {
        var report = await EngineRun.CheckAsync(server.Handler, async context =>
        {
            await context.Api.PatchAsync("/products/prod-1", new { notes = "changed", name = "changed" });
            throw new InvalidOperationException("oops");
        });

        State().Should().Be(before);
        report.RestorationProblems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stock_is_put_back_even_when_audit_is_the_fault(bool auditAdds)
    {
        server.AuditAdds = auditAdds;
        var report = await EngineRun.CheckAsync(
            server.Handler, context => context.Api.PostAsync("/products/prod-2/stock-level-updates", new { quantity = 8, locationName = "Main", updateType = "restock" }));

        State().Should().Be(before);
        report.RestorationProblems.Should().BeEmpty();
        report.Traces.Should().ContainSingle().Which.Should().Contain("stock logs");
    }

    [Fact]
    public async Task Batches_are_deleted_before_their_tasks()
    {
        var report = await EngineRun.CheckAsync(server.Handler, async context =>
        {
            var task = await context.Api.PostAsync("/tasks", new { name = context.Unique("x") });
            await context.Api.PostAsync($"/tasks/{task.Json.Text("id")}/items/7/batches", new { quantity = 3 });
            throw new InvalidOperationException("oops");
        });

        State().Should().Be(before);
        server.Tasks.Should().BeEmpty();
        server.Batches.Should().BeEmpty();
        server.Handler.Requests.Where(request => request.StartsWith("DELETE", StringComparison.Ordinal)).Should().Equal("DELETE /api/task-batches/2", "DELETE /api/tasks/task-1");
        report.RestorationProblems.Should().BeEmpty();
    }

    [Fact]
    public async Task A_refused_request_that_took_effect_is_undone_as_well()
    {
        server.Instead = (request, _) =>
        {
            if (request.Method == HttpMethod.Patch && request.Headers.Contains(Credentials.HeaderName) && server.Products["prod-1"]["name"]!.GetValue<string>() != "hacked"
                && request.Headers.GetValues(Credentials.HeaderName).Single() == "wrong")
            {
                server.Products["prod-1"]["name"] = "hacked";
                return ScriptedServer.Json("""{"error": "Invalid API key"}""", 401);
            }

            return null;
        };
        var report = await EngineRun.CheckAsync(
            server.Handler,
            context => context.Api.SendAsync(ApiRequest.Patch("/products/prod-1", new { name = "x" }) with { Credentials = Credentials.InHeader("wrong"), MustBeRefused = true }));

        State().Should().Be(before);
        report.RestorationProblems.Should().BeEmpty();
    }

    [Fact]
    public async Task Cancelling_puts_everything_back_first()
    {
        using var cancellation = new CancellationTokenSource();
        var run = async () => await EngineRun.CheckAsync(
            server.Handler,
            async context =>
            {
                await context.Api.PatchAsync("/products/prod-1", new { notes = "changed" });
                await context.Api.PostAsync("/tasks", new { name = context.Unique("x") });
                await cancellation.CancelAsync();
                await context.Api.GetAsync("/products");
            },
            cancellation: cancellation.Token);

        (await run.Should().ThrowAsync<RunCancelledException>()).Which.RestorationProblems.Should().BeEmpty();
        State().Should().Be(before);
        server.Tasks.Should().BeEmpty();
    }

    [Fact]
    public async Task A_task_whose_id_was_never_told_is_found_by_its_name()
    {
        server.Instead = (request, body) =>
        {
            if (request.Method == HttpMethod.Post && server.Tasks.Count == 0)
            {
                var lost = JsonNode.Parse(body)!.AsObject();
                lost["id"] = "lost";
                server.Tasks["lost"] = lost;
                return ScriptedServer.Json("""{"error": "it was made all the same"}""", 400);
            }

            return null;
        };
        var report = await EngineRun.CheckAsync(server.Handler, context => context.Api.PostAsync("/tasks", new { name = context.Unique("x") }));

        server.Tasks.Should().BeEmpty();
        report.RestorationProblems.Should().BeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_put_back_is_told_and_ends_with_4()
    {
        server.Instead = (request, body) => request.Method == HttpMethod.Patch && body.Contains("as it was", StringComparison.Ordinal)
            ? ScriptedServer.Json("""{"error": "no"}""", 400)
            : null;
        var report = await EngineRun.CheckAsync(server.Handler, async context =>
        {
            await context.Api.PatchAsync("/products/prod-1", new { notes = "changed" });
            context.Observe("PAGE-7", true, "x", "x");
            context.Observe("RES-19", true, "x", "x");
        });

        report.RestorationProblems.Should().ContainSingle().Which.Should().Contain("/products/prod-1").And.Contain("as it was");
        report.ExitCode.Should().Be(4);
    }

    [Theory]
    [InlineData(Profile.ReadOnly, "PATCH", "/products/prod-1")]
    [InlineData(Profile.ReadOnly, "POST", "/tasks")]
    [InlineData(Profile.Reversible, "POST", "/products/prod-1/stock-level-updates")]
    [InlineData(Profile.Full, "DELETE", "/tasks/not-ours")]
    [InlineData(Profile.Full, "DELETE", "/task-batches/12")]
    [InlineData(Profile.Full, "PUT", "/products/prod-1")]
    public async Task What_the_profile_forbids_never_reaches_the_server(Profile profile, string method, string path)
    {
        var report = await EngineRun.CheckAsync(
            server.Handler, context => context.Api.SendAsync(new ApiRequest { Method = method, Path = path, Body = new JsonObject() }), profile);

        report.Checks.Single().Should().Match<CheckReport>(check => check.Outcome == Outcome.Error && check.Reason!.StartsWith("ProfileException"));
        server.Handler.Requests.Should().OnlyContain(request => request.StartsWith("GET", StringComparison.Ordinal));
    }

    private string State() => string.Join("\n", server.Products.Values.Select(product => product.ToJsonString()));
}
