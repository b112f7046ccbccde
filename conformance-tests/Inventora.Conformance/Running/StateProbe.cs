using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>A part of the server's state that a refused request must not change.</summary>
/// <param name="Name">What it is, for messages.</param>
/// <param name="ReadAsync">Reads it.</param>
public sealed record StateProbe(string Name, Func<CheckContext, Task<JsonNode?>> ReadAsync)
{
    /// <summary>The record at a path.</summary>
    public static implicit operator StateProbe(string path) => Record(path);

    /// <summary>The record at a path, as far as it is documented; an answer without success is part of the state.</summary>
    public static StateProbe Record(string path) => new(path, async context =>
    {
        var exchange = await context.Api.GetAsync(path);
        return !exchange.IsSuccess ? JsonValue.Create($"status {exchange.Status}") : ApiPath.Parse(exchange.Request.PathOnly).Kind switch
        {
            ApiPathKind.Product or ApiPathKind.Material => Documented.Resource(exchange.Json),
            ApiPathKind.Task => Documented.Task(exchange.Json),
            _ => exchange.Json,
        };
    });

    /// <summary>How many tasks there are whose name or notes contain a text.</summary>
    public static StateProbe TasksWith(string text) => new($"the tasks that mention {text}", async context =>
    {
        var tasks = await context.WalkAsync("/tasks");
        return tasks.Count(task => task.Text("name")?.Contains(text, StringComparison.Ordinal) == true
            || task.Text("notes")?.Contains(text, StringComparison.Ordinal) == true);
    });
}
