using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>What a list of schemas that all hold says together.</summary>
/// <param name="parts">Schemas that are no references, their parts beside them.</param>
public sealed class SchemaView(IReadOnlyList<SchemaPart> parts)
{
    private const JsonSchemaType Numbers = JsonSchemaType.Integer | JsonSchemaType.Number;

    // Found out when they are asked for: of most schemas few are.
    private IReadOnlyList<string>? required;
    private IReadOnlyList<KeyValuePair<string, IReadOnlyList<SchemaPart>>>? properties;
    private IReadOnlyList<SchemaPart>? items;
    private IReadOnlyList<IReadOnlyList<SchemaPart>>? prefixItems;
    private IReadOnlyList<SchemaPart>? additionalProperties;
    private IReadOnlyList<SchemaPart>? unions;

    /// <summary>The schemas.</summary>
    public IReadOnlyList<SchemaPart> Parts { get; } = parts;

    /// <summary>Where the first one stands.</summary>
    public string Pointer => Parts[0].Pointer;

    /// <summary>The first format that one of them names.</summary>
    public string? Format => Parts.Select(part => part.Schema.Format).FirstOrDefault(format => format is not null);

    /// <summary>The names that must be present, each once.</summary>
    public IReadOnlyList<string> Required => required ??=
        [.. Parts.SelectMany(part => part.Schema.Required ?? Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal)];

    /// <summary>The properties in the order of their first mention, each with all schemas that hold for it.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<SchemaPart>>> Properties => properties ??=
        [.. Parts.SelectMany(part => part.Properties())
            .GroupBy(property => property.Key, property => property.Value, StringComparer.Ordinal)
            .Select(group => new KeyValuePair<string, IReadOnlyList<SchemaPart>>(group.Key, [.. group]))];

    /// <summary>What holds for the items of a list.</summary>
    public IReadOnlyList<SchemaPart> Items => items ??=
        [.. Parts.Select(part => part.Items()).OfType<SchemaPart>()];

    /// <summary>What holds for the first places of a list, by their order.</summary>
    public IReadOnlyList<IReadOnlyList<SchemaPart>> PrefixItems => prefixItems ??=
        [.. Parts.SelectMany(part => part.PrefixItems().Select((place, index) => (Index: index, Place: place)))
            .GroupBy(entry => entry.Index, entry => entry.Place).OrderBy(group => group.Key).Select(group => (IReadOnlyList<SchemaPart>)[.. group])];

    /// <summary>What holds for the values of properties that are not named.</summary>
    public IReadOnlyList<SchemaPart> AdditionalProperties => additionalProperties ??=
        [.. Parts.Select(part => part.AdditionalProperties()).OfType<SchemaPart>()];

    /// <summary>Whether other properties than the named ones are forbidden.</summary>
    public bool IsClosed => Parts.Any(part => !part.Schema.AdditionalPropertiesAllowed);

    /// <summary>The schemas that leave a choice between several others.</summary>
    public IReadOnlyList<SchemaPart> Unions => unions ??=
        [.. Parts.Where(part => part.Alternatives().Count > 1)];

    /// <summary>The types that all of them allow, null aside; null when none says, none when they contradict each other.</summary>
    public JsonSchemaType? Types
    {
        get
        {
            JsonSchemaType? result = null;
            foreach (JsonSchemaType types in Parts.Select(part => SchemaKeywords.StatedTypes(part.Schema)).OfType<JsonSchemaType>())
            {
                JsonSchemaType widened = types.HasFlag(JsonSchemaType.Number) ? types | JsonSchemaType.Integer : types;
                result = result is null ? widened : result & widened;
            }

            return result is { } found && (found & Numbers) == Numbers ? found & ~JsonSchemaType.Integer : result;
        }
    }

    /// <summary>The listed values that all of them allow, null aside; null when none lists any.</summary>
    public IReadOnlyList<JsonNode>? Values(ParsingContext context)
    {
        List<JsonNode>? result = null;
        foreach (SchemaPart part in Parts)
        {
            List<JsonNode>? values = part.Schema.Enum is { Count: > 0 } listed
                ? [.. listed.Where(value => value is not null && !JsonNullSentinel.IsJsonNullSentinel(value))]
                : SchemaKeywords.Const(part, context) is { } constant && JsonNodes.ToJson(constant) is { } single ? [single] : null;
            if (values is not null)
            {
                HashSet<string>? known = result is null ? null : new(values.Select(Text), StringComparer.Ordinal);
                result = result is null ? values : [.. result.Where(value => known!.Contains(Text(value)))];
            }
        }

        return result;
    }

    private static string Text(JsonNode value) => value.ToJsonString(JsonSerializerOptions.Default);
}
