using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>A request as a check describes it.</summary>
public sealed record ApiRequest
{
    /// <summary>The method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query below the base address, sent as they stand: escape what needs it. It starts with a slash.</summary>
    public required string Path { get; init; }

    /// <summary>The JSON body; null for none.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>A body that need not be JSON; it is sent in place of <see cref="Body"/>.</summary>
    public string? RawBody { get; init; }

    /// <summary>The Content-Type of a body; null sends none.</summary>
    public string? ContentType { get; init; } = "application/json";

    /// <summary>How the key is shown; null for the way that the run found to work.</summary>
    public Credentials? Credentials { get; init; }

    /// <summary>True for a request that a server must refuse: the profile gate then lets it pass where the accepted form may not.</summary>
    public bool MustBeRefused { get; init; }

    /// <summary>
    /// True for a request of which the documentation says nothing at all: the passive checks do not judge its answer, which may come
    /// from whatever stands before the server.
    /// </summary>
    public bool IsProbe { get; init; }

    /// <summary>
    /// True for a request that the contract does not allow although nobody says that a server must refuse it: it is sent to see which of the
    /// answers that are allowed it gives. Any other request, unless it must be refused, is held against the contract before it leaves.
    /// </summary>
    public bool IsOffContract { get; init; }

    /// <summary>The path without its query.</summary>
    public string PathOnly => Path.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? Path[..mark] : Path;

    /// <summary>Whether the request reads only.</summary>
    public bool IsRead => Method is "GET" or "HEAD" or "OPTIONS";

    /// <summary>A GET.</summary>
    public static ApiRequest Get(string path) => new() { Method = "GET", Path = path };

    /// <summary>A POST with a JSON body: a node, or an object whose properties are written with their names as they stand.</summary>
    public static ApiRequest Post(string path, object? body) => new() { Method = "POST", Path = path, Body = ToNode(body) };

    /// <summary>A PATCH with a JSON body.</summary>
    /// <inheritdoc cref="Post"/>
    public static ApiRequest Patch(string path, object? body) => new() { Method = "PATCH", Path = path, Body = ToNode(body) };

    /// <summary>A DELETE.</summary>
    public static ApiRequest Delete(string path) => new() { Method = "DELETE", Path = path };

    /// <summary>The same request with a changed copy of its body.</summary>
    /// <exception cref="InvalidOperationException">The body is no JSON object.</exception>
    public ApiRequest WithBody(Action<JsonObject> change)
    {
        var copy = Body?.DeepClone() as JsonObject ?? throw new InvalidOperationException($"{Method} {Path} has no object as its body.");
        change(copy);
        return this with { Body = copy };
    }

    /// <summary>The same request, sent although the contract does not allow it.</summary>
    /// <seealso cref="IsOffContract"/>
    public ApiRequest OffContract() => this with { IsOffContract = true };

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";

    internal static JsonNode? ToNode(object? body) => body switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        _ => JsonSerializer.SerializeToNode(body, body.GetType()),
    };

    internal string? BodyText() => RawBody ?? Body?.ToJsonString();
}
