using System.Text.Json.Nodes;

namespace Inventora.Spec.Site.Documents;

/// <summary>A schema at a place of the document, which may be a reference to another one.</summary>
public sealed class ApiSchema(ApiDocument document, PlacedJson place)
{
    private const string Components = "/components/schemas/";

    private readonly Lazy<PlacedJson?> target = new(() => document.Follow(place));

    /// <summary>The document that it stands in.</summary>
    public ApiDocument Document => document;

    /// <summary>Where it stands, before references are followed.</summary>
    public PlacedJson Place => place;

    /// <summary>The schema itself, with references followed; null when they lead nowhere. Its node may be <c>true</c> or <c>false</c>.</summary>
    public PlacedJson? Target => target.Value;

    /// <summary>The name in <c>components</c> of the schema or of what it refers to; null for one that stands alone.</summary>
    public string? Name
    {
        get => field ?? NameOf(place.Text("$ref") is { } reference ? ApiDocument.TargetOf(reference) : place.Pointer);
        init;
    }

    /// <summary>What it means, in Markdown: what is said beside the reference, else at the schema; null where nothing is said.</summary>
    public string? Description => place.Text("description") ?? Target?.Text("description");

    /// <summary>Whether it is better not used any more.</summary>
    public bool IsDeprecated => place.IsTrue("deprecated") || Target?.IsTrue("deprecated") == true;

    /// <summary>Whether it is only in answers.</summary>
    public bool IsReadOnly => place.IsTrue("readOnly") || Target?.IsTrue("readOnly") == true;

    /// <summary>Whether it is only in requests.</summary>
    public bool IsWriteOnly => place.IsTrue("writeOnly") || Target?.IsTrue("writeOnly") == true;

    /// <summary>The JSON types that it names, without <c>null</c>; empty where it names none.</summary>
    public IReadOnlyList<string> Types => Target is not { } schema
        ? []
        : [.. (schema.Text("type") is { } one ? [one] : schema.Texts("type")).Where(type => type != "null")];

    /// <summary>Whether <c>null</c> is allowed, as far as its types and its direct alternatives say.</summary>
    public bool IsNullable =>
        Target is { } schema
        && (schema.Text("type") == "null"
            || schema.Texts("type").Contains("null")
            || Alternatives.Any(alternative => alternative.IsNull)
            || (schema.Get("enum")?.Node is JsonArray values && values.Any(value => value is null)));

    /// <summary>Whether nothing but <c>null</c> is allowed.</summary>
    public bool IsNull => Target is { } schema && (schema.Text("type") == "null" || (schema.Members is { } members && members.TryGetPropertyValue("const", out var value) && value is null));

    /// <summary>The schemas of <c>oneOf</c> and <c>anyOf</c>, <c>null</c> among them.</summary>
    public IReadOnlyList<ApiSchema> Alternatives => [.. Schemas("oneOf"), .. Schemas("anyOf")];

    /// <summary>The schemas of <c>allOf</c>.</summary>
    public IReadOnlyList<ApiSchema> Parts => Schemas("allOf");

    /// <summary>The form of a list's items; null for what is no list or says nothing of them.</summary>
    public ApiSchema? Item => Target?.Get("items") is { } items ? new ApiSchema(document, items) : null;

    /// <summary>The form of the values that an object has under names of its own; null where nothing or only a boolean is said.</summary>
    public ApiSchema? MapValue => Target?.Get("additionalProperties") is { Members: not null } values ? new ApiSchema(document, values) : null;

    /// <summary>The schema's own properties, in their order; those of its parts are not among them.</summary>
    public IReadOnlyList<ApiProperty> Properties
    {
        get
        {
            if (Target is not { } schema)
            {
                return [];
            }

            var required = schema.Texts("required").ToHashSet(StringComparer.Ordinal);
            return [.. schema.Entries("properties").Select(entry => new ApiProperty(entry.Name, new ApiSchema(document, entry.Value), required.Contains(entry.Name)))];
        }
    }

    /// <summary>All properties: those of its parts first, then its own; a later one of the same name takes the place of an earlier one.</summary>
    public IReadOnlyList<ApiProperty> AllProperties
    {
        get
        {
            var found = new List<ApiProperty>();
            var required = new HashSet<string>(StringComparer.Ordinal);
            Collect(this, found, required, []);
            return [.. found.Select(property => property with { IsRequired = property.IsRequired || required.Contains(property.Name) })];
        }
    }

    /// <summary>The values of an <c>enum</c> or <c>const</c>, <c>null</c> left out; empty for other schemas.</summary>
    public IReadOnlyList<JsonNode> Values => Target is not { } schema
        ? []
        : schema.Get("enum")?.Node is JsonArray values ? [.. values.OfType<JsonNode>()]
        : schema.Get("const")?.Node is { } constant ? [constant]
        : [];

    /// <summary>The name of a component by its pointer; null for a pointer to something else or to something inside.</summary>
    public static string? NameOf(string? pointer) =>
        pointer?.StartsWith(Components, StringComparison.Ordinal) == true && !pointer[Components.Length..].Contains('/', StringComparison.Ordinal)
            ? pointer[Components.Length..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : null;

    /// <summary>The schemas in a member that is a list.</summary>
    public IReadOnlyList<ApiSchema> Schemas(string keyword) => Target is not { } schema ? [] : [.. schema.Items(keyword).Select(item => new ApiSchema(document, item))];

    private static void Collect(ApiSchema schema, List<ApiProperty> found, HashSet<string> required, HashSet<string> seen)
    {
        if (schema.Target is not { } target || !seen.Add(target.Pointer))
        {
            return;
        }

        foreach (var part in schema.Parts)
        {
            Collect(part, found, required, seen);
        }

        required.UnionWith(target.Texts("required"));
        foreach (var property in schema.Properties)
        {
            var index = found.FindIndex(other => other.Name == property.Name);
            if (index >= 0)
            {
                found[index] = property;
            }
            else
            {
                found.Add(property);
            }
        }
    }
}
