using System.Reflection;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Compares what a client's method gave with what the handler answered.</summary>
/// <param name="document">The document.</param>
/// <param name="operation">The operation.</param>
/// <param name="answer">What the handler answered.</param>
/// <param name="faults">Takes the differences.</param>
internal sealed class AnswerComparison(LoopDocument document, OperationModel operation, HandlerAnswer answer, List<string> faults)
{
    /// <summary>Compares.</summary>
    /// <param name="returned">What the method returned.</param>
    /// <param name="thrown">What it threw.</param>
    /// <param name="isBodyOnly">Whether it returns the body without status and headers.</param>
    /// <param name="isStream">Whether it returns values that come one after another.</param>
    public async Task CompareAsync(object? returned, Exception? thrown, bool isBodyOnly, bool isStream)
    {
        JsonNode? body = answer.Way.Body is null ? null : await document.Values.ToJsonAsync(document.Values.FromJson(answer.Way.Body, answer.Body));
        if (!answer.Way.IsSuccess)
        {
            await CompareErrorAsync(thrown, body);
            return;
        }

        if (thrown is not null)
        {
            faults.Add($"a success was thrown: {thrown.GetType().Name}: {thrown.Message}");
            return;
        }

        if (isStream)
        {
            OperationLoop.Compare(faults, "the values that came one after another", body ?? new JsonArray(), await document.Values.ToJsonAsync(returned));
            return;
        }

        if (!isBodyOnly)
        {
            OperationLoop.Compare(faults, "the status", answer.Way.Status, Property<int>(returned!, "StatusCode"));
            await CompareHeadersAsync(returned!.GetType().GetProperty("DeclaredHeaders")?.GetValue(returned));
            returned = returned.GetType().GetProperty("Body")?.GetValue(returned);
        }

        await CompareBodyAsync(returned, body);
    }

    private async Task CompareBodyAsync(object? returned, JsonNode? body)
    {
        if (returned?.GetType().Name == operation.Name + "Success" && document.Types.GetValueOrDefault(returned.GetType().Name) is null)
        {
            object?[] bodies = [.. returned.GetType().GetProperties().Select(property => property.GetValue(returned)).Where(value => value is not null)];
            if (bodies.Length > 1)
            {
                faults.Add($"{bodies.Length} bodies came back at once.");
            }

            returned = bodies.FirstOrDefault();
        }

        OperationLoop.Compare(faults, "the answer's body", body, await document.Values.ToJsonAsync(returned));
    }

    private async Task CompareErrorAsync(Exception? thrown, JsonNode? body)
    {
        if (thrown is null || !document.Find(document.Emission.Prefix + "ApiException").IsInstanceOfType(thrown))
        {
            faults.Add($"a refusal came as {thrown?.ToString() ?? "a success"}.");
            return;
        }

        OperationLoop.Compare(faults, "the error's status", answer.Way.Status, Property<int>(thrown, "StatusCode"));
        if (operation.HeadersName is { } name)
        {
            await CompareHeadersAsync(Activator.CreateInstance(document.Find(name), Property<object>(thrown, "Headers")));
        }

        if (answer.Way is { IsTyped: true, Body: not null })
        {
            PropertyInfo? error = thrown.GetType().GetProperty("Error");
            OperationLoop.Compare(faults, "the error", body, error is null ? $"{thrown.GetType().Name} without one: {thrown.Message}" : await document.Values.ToJsonAsync(error.GetValue(thrown)));
        }
        else if (answer.Way.Body is { Kind: ContentKind.Text })
        {
            OperationLoop.Compare(faults, "the error's text", body, Property<string>(thrown, "RawBody"));
        }
    }

    private async Task CompareHeadersAsync(object? declared)
    {
        foreach (HeaderModel header in answer.Way.Response.Headers.Where(header => declared is not null && answer.Headers.ContainsKey(header.Name)))
        {
            JsonNode? sent = await document.Values.ToJsonAsync(document.Values.FromJson(header.Type, answer.Headers[header.Name]));
            object? seen = declared!.GetType().GetProperty(header.Name)!.GetValue(declared);
            OperationLoop.Compare(faults, $"the header {header.WireName}", sent, await document.Values.ToJsonAsync(seen));
        }
    }

    private static T Property<T>(object owner, string name) => (T)owner.GetType().GetProperty(name)!.GetValue(owner)!;
}
