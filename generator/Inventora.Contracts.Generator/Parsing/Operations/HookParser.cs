using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the requests that an API sends: webhooks, and the callbacks of its operations.</summary>
public sealed class HookParser(ParsingContext context, OperationParser operations)
{
    private const string SharedSection = "/components/callbacks/";

    private readonly References references = new(context);
    private readonly RouteTable webhookRoutes = new(context);
    private readonly RouteTable callbackRoutes = new(context);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The document's webhooks.</summary>
    public IEnumerable<(string Tag, OperationModel Operation, string Pointer)> ParseWebhooks()
    {
        return (context.Document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
            .SelectMany(webhook => Parse("Webhooks", webhook.Key, webhook.Value, "/webhooks".Child(webhook.Key), webhookRoutes));
    }

    /// <summary>The callbacks of an operation.</summary>
    public IEnumerable<(string Tag, OperationModel Operation, string Pointer)> ParseCallbacks(OpenApiOperation operation, string operationName, string pointer)
    {
        foreach (KeyValuePair<string, IOpenApiCallback> callback in operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
        {
            // A callback that operations share is one.
            if (references.Resolve(callback.Value, pointer.Child("callbacks", callback.Key)) is not var (element, target) || !seen.Add(target))
            {
                continue;
            }

            foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in element.PathItems ?? new Dictionary<RuntimeExpression, IOpenApiPathItem>())
            {
                foreach (var hook in Parse("Callbacks", NameOf(callback.Key, operationName, target), item.Value, target.Child(item.Key.Expression), callbackRoutes))
                {
                    yield return hook;
                }
            }
        }
    }

    /// <summary>What operations share has its own name, and not that of the operation that happens to come first.</summary>
    private static string NameOf(string key, string operationName, string pointer) =>
        pointer.StartsWith(SharedSection, StringComparison.Ordinal) ? Identifiers.Pascal(Reading.JsonPointer.LastToken(pointer), "Callback") : operationName + Identifiers.Pascal(key, "Callback");

    private IEnumerable<(string Tag, OperationModel Operation, string Pointer)> Parse(string tag, string name, IOpenApiPathItem path, string pointer, RouteTable routes)
    {
        if (references.Resolve(path, pointer) is not var (item, target))
        {
            yield break;
        }

        foreach (KeyValuePair<HttpMethod, OpenApiOperation> entry in item.Operations ?? [])
        {
            string method = entry.Key.Method.ToUpperInvariant();
            string place = target.Child(entry.Key.Method.ToLowerInvariant());

            // Whether there are other methods, now or later, must not matter: nearly all are POST.
            string id = !string.IsNullOrWhiteSpace(entry.Value.OperationId) ? entry.Value.OperationId! : method == "POST" ? name : $"{name} {method.ToLowerInvariant()}";
            string route = "/" + string.Join("/", name.Split(['/'], StringSplitOptions.RemoveEmptyEntries));
            if (operations.ParseHook(new PlacedOperation(id, route, item, target, method, entry.Value, place)) is { } model)
            {
                yield return (tag, model with { IsServed = routes.TryAdd(model, place) }, place);
            }
        }
    }
}
