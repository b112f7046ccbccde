using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>Thousands of requests of every kind of wrong.</summary>
public sealed class MalformedRequestFloodTests
{
    private const int Requests = 10_000;
    private const int Seed = 20_240_301;

    [Fact]
    public async Task Every_malformed_request_gets_the_documented_error_and_changes_nothing()
    {
        await using var sandbox = await SandboxInProcess.StartAsync();
        using var client = sandbox.CreateClient();
        var before = await StateAsync(client);
        var requests = new MalformedRequests(Seed);
        var wrong = new List<string>();
        for (var number = 0; number < Requests; number++)
        {
            var request = requests.Next();
            if (await ProblemAsync(sandbox.Server, request) is { } problem)
            {
                wrong.Add($"{number}: {problem} for {request}");
            }
        }

        string.Join("\n", wrong.Take(20)).Should().BeEmpty();
        (await StateAsync(client)).Should().Equal(before);
    }

    private static async Task<string?> ProblemAsync(TestServer server, RawRequest request)
    {
        var context = await server.SendAsync(request.WriteTo);
        using var reader = new StreamReader(context.Response.Body);
        var body = await reader.ReadToEndAsync();
        var isError = context.Response.StatusCode is 400 or 401 or 404
            && context.Response.ContentType?.StartsWith(MediaTypeNames.Application.Json, StringComparison.Ordinal) == true
            && JsonNode.Parse(body) is JsonObject { Count: 1 } members && members["error"] is JsonValue message && message.TryGetValue(out string? text) && text.Length > 0;
        return isError ? null : $"{context.Response.StatusCode} {body}";
    }

    private static async Task<IReadOnlyList<string>> StateAsync(HttpClient client)
    {
        var state = new List<string>();
        foreach (var list in new[] { "products", "materials", "materials?offset=1000", "locations", "tasks" })
        {
            state.Add(await client.GetStringAsync($"/api/{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=1000"));
        }

        return state;
    }
}
