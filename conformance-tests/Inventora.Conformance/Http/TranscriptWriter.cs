using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Writes down each request with its answer, a JSON object a line. The key shows in none of them.</summary>
internal sealed class TranscriptWriter(TextWriter output, Redactor redactor)
{
    private readonly Lock gate = new();
    private int number;

    public void Write(Exchange exchange)
    {
        var (request, credentials) = (exchange.Request, exchange.Request.Credentials!);
        var line = new JsonObject
        {
            ["number"] = 0,
            ["method"] = request.Method,
            ["path"] = request.Path,
            ["key"] = credentials.Header is { } header ? $"{header}: {credentials.Display}" : credentials.Query is { } query ? $"?{query}={credentials.Display}" : null,
            ["body"] = request.BodyText(),
            ["status"] = exchange.Status,
            ["answer"] = exchange.Status == 0 ? exchange.Failure : exchange.BodyText,
        };
        lock (gate)
        {
            line["number"] = ++number;
            output.Write(redactor.Redact(line.ToJsonString()) + "\n");
        }
    }
}
