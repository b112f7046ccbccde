using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Formats;

/// <summary>Writes the requests of a document as a Postman collection, version 2.1: a folder for each tag, variables for address and secrets.</summary>
public static class PostmanCollection
{
    private const string Format = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

    /// <summary>The collection.</summary>
    public static JsonObject Of(ApiDocument document)
    {
        var host = ServerAddress.Of(document);
        SampleRequest[] requests = [.. document.Operations.Where(operation => !operation.IsIncoming).Select(SampleRequest.Of)];
        var byKey = requests.ToDictionary(request => request.Operation.Key, StringComparer.Ordinal);
        var info = new JsonObject { ["name"] = document.Title, ["schema"] = Format };
        if (document.Top.Get("info")?.Text("description") is { } description)
        {
            info["description"] = description;
        }

        var variables = requests.SelectMany(request => request.Credentials).Select(credential => credential.Variable).Distinct().Select(name => Pair(HttpFile.Variable(name), "YOUR_" + name));
        return new JsonObject
        {
            ["info"] = info,
            ["item"] = new JsonArray([.. document.Tags.Select(tag => (Tag: tag, Requests: tag.Operations.Where(operation => byKey.ContainsKey(operation.Key)).ToArray()))
                .Where(folder => folder.Requests.Length > 0)
                .Select(folder => Folder(folder.Tag, folder.Requests.Select(operation => byKey[operation.Key]), host))]),
            ["variable"] = new JsonArray([Pair("baseUrl", host), .. variables]),
        };
    }

    private static JsonObject Folder(ApiTag tag, IEnumerable<SampleRequest> requests, string host)
    {
        var folder = new JsonObject { ["name"] = tag.Title };
        if (tag.Description is { } description)
        {
            folder["description"] = description;
        }

        folder["item"] = new JsonArray([.. requests.Select(request => Item(request, host))]);
        return folder;
    }

    private static JsonObject Item(SampleRequest request, string host)
    {
        var headers = request.Credentials.Where(credential => credential.In == "header").Select(credential => Pair(credential.Name, credential.Prefix + Secret(credential)))
            .Concat(request.Credentials.Where(credential => credential.In == "cookie").Select(credential => Pair("Cookie", $"{credential.Name}={Secret(credential)}")))
            .Concat(request.Headers.Select(header => Pair(header.Name, Text(header.Value))));
        if (request.MediaType is { } media)
        {
            headers = headers.Append(Pair("Content-Type", media));
        }

        var sent = new JsonObject { ["method"] = request.Operation.Method, ["header"] = new JsonArray([.. headers]), ["url"] = Url(request, host) };
        if (request.Body is { } body)
        {
            sent["body"] = new JsonObject
            {
                ["mode"] = "raw",
                ["raw"] = request.Json is null ? Text(body) : body.Replace("{{", "\\u007b{", StringComparison.Ordinal),
                ["options"] = new JsonObject { ["raw"] = new JsonObject { ["language"] = request.Json is null ? "text" : "json" } },
            };
        }

        if (request.Operation.Description is { } description)
        {
            sent["description"] = description;
        }

        return new JsonObject { ["name"] = request.Operation.Title, ["request"] = sent, ["response"] = new JsonArray() };
    }

    private static JsonObject Url(SampleRequest request, string host)
    {
        var address = request.BaseAddress == host ? "{{baseUrl}}" : request.BaseAddress;
        (string Name, string Value)[] query = [.. request.Query, .. request.Credentials.Where(credential => credential.In == "query").Select(credential => (Uri.EscapeDataString(credential.Name), Secret(credential)))];
        var raw = address + request.Path + (query.Length == 0 ? "" : "?" + string.Join('&', query.Select(pair => $"{pair.Name}={pair.Value}")));
        var url = new JsonObject
        {
            ["raw"] = raw,
            ["host"] = new JsonArray(address),
            ["path"] = new JsonArray([.. request.Path.Split('/').Skip(1).Select(segment => JsonValue.Create(segment))]),
        };
        if (query.Length > 0)
        {
            url["query"] = new JsonArray([.. query.Select(pair => Pair(pair.Name, pair.Value))]);
        }

        return url;
    }

    private static string Secret(Credential credential) => $"{{{{{HttpFile.Variable(credential.Variable)}}}}}";

    // Two braces of a document are no variable.
    private static string Text(string text) => text.Replace("{{", "{ {", StringComparison.Ordinal);

    private static JsonObject Pair(string name, string value) => new() { ["key"] = name, ["value"] = value };
}
