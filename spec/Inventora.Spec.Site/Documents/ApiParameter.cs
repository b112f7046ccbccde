namespace Inventora.Spec.Site.Documents;

/// <summary>A parameter of an operation, or a header of a response.</summary>
public sealed class ApiParameter(ApiDocument document, PlacedJson place)
{
    /// <summary>The parameter's object, with references followed.</summary>
    public PlacedJson Place => place;

    /// <summary>The name as it is sent.</summary>
    public string Name { get; init; } = place.Text("name") ?? "";

    /// <summary><c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c> or <c>querystring</c>.</summary>
    public string In { get; init; } = place.Text("in") ?? "header";

    /// <summary>Whether it has to be sent. One in a path always has.</summary>
    public bool IsRequired => place.IsTrue("required") || In == "path";

    /// <summary>Whether it is better not used any more.</summary>
    public bool IsDeprecated => place.IsTrue("deprecated");

    /// <summary>What it means, in Markdown; null where nothing is said.</summary>
    public string? Description => place.Text("description");

    /// <summary>The form of its values; null where the document says nothing.</summary>
    public ApiSchema? Schema =>
        (place.Get("schema") ?? place.Entries("content").Select(entry => entry.Value.Get("schema")).FirstOrDefault()) is { } schema ? new ApiSchema(document, schema) : null;

    /// <summary>Its examples; none where the document has none.</summary>
    public IReadOnlyList<ApiExample> Examples => ApiExample.Of(document, place);
}
