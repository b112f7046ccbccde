using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>A request of an operation that should be answered with success, made of the document's examples.</summary>
public sealed record SampleRequest
{
    /// <summary>The operation.</summary>
    public required ApiOperation Operation { get; init; }

    /// <summary>The address before the path, without a slash at its end.</summary>
    public required string BaseAddress { get; init; }

    /// <summary>The path with its parameters filled in and escaped.</summary>
    public required string Path { get; init; }

    /// <summary>The pairs of the query, escaped, in order; credentials are not among them.</summary>
    public required IReadOnlyList<(string Name, string Value)> Query { get; init; }

    /// <summary>The headers in order; credentials are not among them.</summary>
    public required IReadOnlyList<(string Name, string Value)> Headers { get; init; }

    /// <summary>What the request proves itself with.</summary>
    public required IReadOnlyList<Credential> Credentials { get; init; }

    /// <summary>The media type of the body; null for a request without one.</summary>
    public string? MediaType { get; init; }

    /// <summary>The body as it is sent; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>The body as JSON; null for none or one that is no JSON.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>The values of the parameters that are sent, by place and name.</summary>
    public required IReadOnlyDictionary<(string In, string Name), JsonNode?> Values { get; init; }

    /// <summary>The path with its query.</summary>
    public string Target => Query.Count == 0 ? Path : $"{Path}?{string.Join('&', Query.Select(pair => $"{pair.Name}={pair.Value}"))}";

    /// <summary>The request of an operation.</summary>
    public static SampleRequest Of(ApiOperation operation)
    {
        var values = new Dictionary<(string, string), JsonNode?>();
        var path = operation.Path;
        var query = new List<(string, string)>();
        var headers = new List<(string, string)>();
        var cookies = new List<string>();
        foreach (var parameter in operation.Parameters.Where(IsSent))
        {
            var value = ExampleValue.Of(operation.Document, parameter);
            values[(parameter.In, parameter.Name)] = value;
            switch (parameter.In)
            {
                case "path":
                    path = path.Replace($"{{{parameter.Name}}}", ParameterText.InPath(parameter, value), StringComparison.Ordinal);
                    break;
                case "query":
                    query.AddRange(ParameterText.InQuery(parameter, value));
                    break;
                case "header":
                    headers.Add((parameter.Name, ParameterText.Plain(parameter, value)));
                    break;
                case "cookie":
                    cookies.Add($"{parameter.Name}={ParameterText.Plain(parameter, value)}");
                    break;
            }
        }

        if (cookies.Count > 0)
        {
            headers.Add(("Cookie", string.Join("; ", cookies)));
        }

        var (media, json, body) = BodyText.Of(operation);
        return new SampleRequest
        {
            Operation = operation,
            BaseAddress = ServerAddress.Of(operation),
            Path = path,
            Query = query,
            Headers = headers,
            Credentials = Samples.Credentials.Of(operation),
            MediaType = media,
            Json = json,
            Body = body,
            Values = values,
        };
    }

    // What must be sent, and what the document shows an example of: that is what readers want to see. The media types are the request's own.
    private static bool IsSent(ApiParameter parameter) =>
        !(parameter.In == "header" && parameter.Name.ToLowerInvariant() is "accept" or "content-type" or "authorization")
        && (parameter.IsRequired || (parameter is { In: "query", IsDeprecated: false } && (parameter.Place.Get("example") is not null || parameter.Place.Get("examples") is not null)));
}
