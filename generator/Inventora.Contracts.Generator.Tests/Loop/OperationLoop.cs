using System.Reflection;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Sends values through an operation in each of its ways, and compares what both sides saw.</summary>
/// <param name="document">The document.</param>
/// <param name="host">Server and client.</param>
/// <param name="tag">The operation's tag.</param>
/// <param name="operation">The operation.</param>
/// <param name="report">Takes what comes of it.</param>
public sealed class OperationLoop(LoopDocument document, LoopHost host, TagModel tag, OperationModel operation, LoopReport report)
{
    private readonly ClientCall call = new(document, host, tag, operation);

    /// <summary>One exchange for each form of the body, for each answer, and for each fullness; then faulty requests, and lists page by page.</summary>
    public async Task RunAsync(Random random)
    {
        await ExchangeAllAsync(random);
        await TryAsync("with a fault", () => new RefusalLoop(document, host, call, operation, report).RunAsync(random));
        if (operation.Paging is not null)
        {
            await TryAsync("page by page", () => new PageLoop(document, host, call, operation, report).RunAsync(random));
        }
    }

    private async Task ExchangeAllAsync(Random random)
    {
        IReadOnlyList<LoopAnswer> answers = LoopAnswer.Of(document.Emission, operation);
        ContentModel?[] contents = operation.Body is { Contents: { Count: > 0 } bodies } ? [.. bodies] : [null];
        for (int i = 0; i < Math.Max(3, Math.Max(answers.Count, contents.Length)); i++)
        {
            Fullness fullness = i < 3 ? (Fullness)i : (Fullness)random.Next(3);
            ContentModel? content = contents[i < contents.Length ? i : random.Next(contents.Length)];
            LoopAnswer? answer = answers.Count == 0 ? null : answers[i < answers.Count ? i : random.Next(answers.Count)];
            string way = $"{fullness}, {content?.MediaType ?? "no body"}, {answer?.Status} {answer?.Body?.MediaType}";
            if (answer is null)
            {
                report.LeftOut.Add($"{operation.SourceId}: it declares no answer");
                return;
            }

            await TryAsync(way, async () =>
            {
                RequestValues values = RequestValues.Make(document, operation, content, fullness, random);
                IEnumerable<string> faults = await ExchangeAsync(values, HandlerAnswer.Make(document, answer, fullness, random), i);
                string server = host.Faults.Take();
                report.Faults.AddRange(faults.Select(fault => $"{operation.SourceId} ({way}): {fault} {server}".TrimEnd()));
                report.AddExchange(operation.SourceId);
            });
        }
    }

    private async Task TryAsync(string way, Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (NoValueException exception)
        {
            report.LeftOut.Add($"{operation.SourceId} ({way}): {exception.Message}");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            report.Faults.Add($"{operation.SourceId} ({way}): {exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()} {host.Faults.Take()}");
        }
    }

    private async Task<IReadOnlyList<string>> ExchangeAsync(RequestValues values, HandlerAnswer answer, int round)
    {
        List<string> faults = [];
        JsonObject? seen = null;
        host.Judged.Clear();
        host.Answer = async request =>
        {
            seen = await SeeAsync(request);
            return answer.ToResult(document, operation);
        };
        bool isStream = answer.Way.Body is { IsStream: true } || operation.StreamName == operation.Name;
        bool isBodyOnly = round % 2 == 1 && !isStream;
        object? returned = null;
        Exception? thrown = null;
        try
        {
            returned = await call.SendAsync(values, isBodyOnly ? "Async" : "WithResponseAsync", isStream);
        }
        catch (Exception exception)
        {
            thrown = exception;
        }

        if (seen is null)
        {
            return [$"the handler was not called: {thrown?.Message ?? "no exception"}"];
        }

        JsonObject sent = await SentAsync(values);
        foreach ((string name, JsonNode? value) in sent.Where(one => !operation.Parameters.Any(parameter => parameter.Name == one.Key && HandlerAnswer.IsFraming(parameter.WireName))))
        {
            Compare(faults, $"the request's {name}", value, seen[name]);
        }

        await new AnswerComparison(document, operation, answer, faults).CompareAsync(returned, thrown, isBodyOnly, isStream);
        if (operation.Security.Count > 0 && operation.Security.All(alternative => alternative.Schemes.Count > 0))
        {
            CompareCredentials(faults);
        }

        return faults;
    }

    private void CompareCredentials(List<string> faults)
    {
        HashSet<string> judged = [.. host.Judged.Select(one => one.Scheme)];
        HashSet<string> Known(SecurityRequirementModel alternative) => [.. alternative.Schemes
            .Select(use => document.Outline.SecuritySchemes.Single(scheme => scheme.Name == use.Scheme))
            .Where(scheme => scheme.Kind != SecuritySchemeKind.Other)
            .Select(scheme => scheme.SourceName)];
        if (!operation.Security.Any(alternative => Known(alternative).SetEquals(judged)))
        {
            faults.Add($"the server was asked about the credentials of {string.Join(" and ", judged)}");
        }
    }

    // What the handler is to see: absent parameters by their defaults, and one of the bodies.
    private async Task<JsonObject> SentAsync(RequestValues values)
    {
        JsonObject sent = [];
        foreach (ParameterModel parameter in operation.Parameters)
        {
            JsonNode? value = values.Parameters.TryGetValue(parameter.Name, out JsonNode? given) ? given
                : parameter.Default is { } literal ? new ModelValues(document.Types, new Random(0), Fullness.Full, ValueSpace.Json).Literal(literal)
                : null;
            sent[parameter.Name] = await document.Values.ToJsonAsync(document.Values.FromJson(parameter.Type, value));
        }

        foreach ((PropertyInfo property, Type type) in Bodies())
        {
            bool isThis = values.Content is { Kind: not ContentKind.Multipart } content && document.Values.TypeOf(content) == type;
            sent[property.Name] = isThis ? await document.Values.ToJsonAsync(document.Values.FromJson(values.Content!, values.Body)) : null;
        }

        return sent;
    }

    private async Task<JsonObject> SeeAsync(object request)
    {
        JsonObject seen = [];
        foreach (PropertyInfo property in request.GetType().GetProperties().Where(property => property.Name != "HttpContext"))
        {
            object? value = property.GetValue(request);

            // Without a body, the stream of a request is empty.
            seen[property.Name] = await document.Values.ToJsonAsync(value) is var json && value is Stream && json!.ToString().Length == 0 ? null : json;
        }

        return seen;
    }

    private IEnumerable<(PropertyInfo Property, Type Type)> Bodies() => document.Find(operation.RequestName).GetProperties()
        .Where(property => property.Name != "HttpContext" && operation.Parameters.All(parameter => parameter.Name != property.Name))
        .Select(property => (property, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));

    /// <summary>Adds a fault where two values are not the same.</summary>
    internal static void Compare(List<string> faults, string what, JsonNode? expected, JsonNode? seen)
    {
        if (!JsonNode.DeepEquals(expected, seen))
        {
            faults.Add($"{what}: expected {Show(expected)}, seen {Show(seen)}.");
        }
    }

    private static string Show(JsonNode? value) => value?.ToJsonString() is { } text ? (text.Length > 600 ? text[..600] + "…" : text) : "null";
}
