using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Documents;

/// <summary>One operation: of a path, or one that the API sends itself (a webhook or callback).</summary>
public sealed class ApiOperation(ApiDocument document, PlacedJson place, PlacedJson item)
{
    // What fits on two lines of a navigation's width, give or take.
    private const int LongestTitle = 90;

    /// <summary>The document that it stands in.</summary>
    public ApiDocument Document => document;

    /// <summary>The operation's object.</summary>
    public PlacedJson Place => place;

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its parameters in braces; the name of a webhook; the expression of a callback.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the API sends the request and the reader of the documentation answers it.</summary>
    public required bool IsIncoming { get; init; }

    /// <summary>A name for addresses that no other operation has; the <c>operationId</c> where that can be one.</summary>
    public required string Key { get; init; }

    /// <summary>The <c>operationId</c>; null where there is none.</summary>
    public string? OperationId => place.Text("operationId");

    /// <summary>A heading without markup: the summary where it is as short as one, else its first sentence, the <c>operationId</c> or the path.</summary>
    public string Title => HeadingOf(place.Text("summary")) ?? OperationId ?? $"{Method} {Path}";

    /// <summary>What it does, in Markdown, with a summary that is too long for a heading before it; null where nothing is said.</summary>
    public string? Description { get; } = Join(IsHeading(place.Text("summary")) ? null : place.Text("summary"), place.Text("description") ?? item.Text("description"));

    /// <summary>Its tags in their order.</summary>
    public IReadOnlyList<string> Tags { get; } = [.. place.Texts("tags")];

    /// <summary>Whether it is better not used any more.</summary>
    public bool IsDeprecated => place.IsTrue("deprecated");

    /// <summary>The parameters of the operation and of its path, without those that lead nowhere; an operation's own wins over its path's.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; } =
    [
        .. item.Items("parameters").Concat(place.Items("parameters"))
            .Select(entry => document.Follow(entry))
            .Where(target => target?.Text("name") is not null && target?.Text("in") is not null)
            .Select(target => new ApiParameter(document, target!.Value))
            .GroupBy(parameter => (parameter.In, parameter.Name))
            .Select(same => same.Last())
    ];

    /// <summary>The body of its request; null where it has none.</summary>
    public ApiBody? RequestBody =>
        place.Get("requestBody") is { } body && document.Follow(body) is { Members: not null } target ? new ApiBody(document, target) : null;

    /// <summary>What it can be answered with, in the order of the document.</summary>
    public IReadOnlyList<ApiResponse> Responses =>
    [
        .. place.Entries("responses")
            .Where(entry => !entry.Name.StartsWith("x-", StringComparison.Ordinal))
            .Select(entry => (entry.Name, Target: document.Follow(entry.Value), entry.Value.Pointer))
            .Where(entry => entry.Target?.Members is not null)
            .Select(entry => new ApiResponse(document, entry.Target!.Value, entry.Name) { DeclaredAt = entry.Pointer })
    ];

    /// <summary>
    /// The ways to be let in, each a list of schemes that are needed together with the scopes of each; an empty way means that nothing is
    /// needed. An empty list where the document says nothing.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<(string Scheme, IReadOnlyList<string> Scopes)>> Security =>
    [
        .. (place.Get("security") is not null ? place : document.Top).Items("security")
            .Where(way => way.Members is not null)
            .Select(way => (IReadOnlyList<(string, IReadOnlyList<string>)>)[.. way.Members!.Select(scheme => (scheme.Key, (IReadOnlyList<string>)[.. way.Texts(scheme.Key)]))])
    ];

    /// <summary>The addresses below which the path lies: the operation's own, else its path's, else the document's.</summary>
    public IReadOnlyList<PlacedJson> Servers
    {
        get
        {
            PlacedJson[] own = [.. place.Items("servers")];
            PlacedJson[] around = own.Length > 0 ? own : [.. item.Items("servers")];
            return around.Length > 0 ? around : [.. document.Top.Items("servers")];
        }
    }

    /// <summary>The requests that the API sends in return, by the name of the callback.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<ApiOperation> Operations)> Callbacks
    {
        get
        {
            var keys = new UniqueKeys();
            return
            [
                .. place.Entries("callbacks")
                    .Select(entry => (entry.Name, Target: document.Follow(entry.Value)))
                    .Where(entry => entry.Target?.Members is not null)
                    .Select(entry => (entry.Name, (IReadOnlyList<ApiOperation>)
                    [
                        .. entry.Target!.Value.Members!
                            .SelectMany(member => OperationFinder.InItem(document, member.Key, new PlacedJson(member.Value, JsonPointers.Append(entry.Target.Value.Pointer, member.Key)), isIncoming: true, keys))
                    ]))
            ];
        }
    }

    private static bool IsHeading(string? summary) => string.IsNullOrWhiteSpace(summary) || MarkdownText.ToPlainText(summary).Length <= LongestTitle;

    private static string? HeadingOf(string? summary)
    {
        if (string.IsNullOrWhiteSpace(summary))
        {
            return null;
        }

        var words = MarkdownText.ToPlainText(summary);
        var end = words.IndexOf(". ", StringComparison.Ordinal);
        var heading = words.Length <= LongestTitle ? words : end is > 0 and <= LongestTitle ? words[..end] : "";
        return heading.TrimEnd('.') is { Length: > 0 } title ? title : null;
    }

    private static string? Join(string? summary, string? description) =>
        summary is null || description?.StartsWith(summary.Trim(), StringComparison.Ordinal) == true ? description
        : description is null ? summary
        : $"{summary}\n\n{description}";
}
