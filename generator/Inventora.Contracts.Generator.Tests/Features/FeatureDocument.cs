using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Features;

/// <summary>A document that was emitted, compiled and loaded, and whose values can be made, read and written.</summary>
public sealed class FeatureDocument
{
    private readonly JsonObject document;
    private readonly Dictionary<string, Type> typesBySchema;

    private FeatureDocument(string text, HarnessResult result)
    {
        Result = result;
        PlacedNode? root = text.TrimStart().StartsWith('{')
            ? JsonTreeReader.Read(text, new FindingCollector("/project/x.json"))
            : YamlTreeReader.Read(text, new FindingCollector("/project/x.yaml"), CancellationToken.None);
        document = (JsonObject)JsonNodes.ToJson((PlacedMapping)root!);
        Dictionary<string, Type> types = result.Assembly.GetTypes().Where(type => type.IsPublic).ToDictionary(type => type.Name, StringComparer.Ordinal);
        typesBySchema = result.Stage<EmissionUnit<TypeModel>>(Stages.Types).Select(unit => unit.Item)
            .Where(type => Schemas?[type.SourceName] is not null)
            .ToDictionary(type => type.SourceName, type => types[type.Name], StringComparer.Ordinal);
    }

    public HarnessResult Result { get; }

    /// <summary>The named schemas that became types.</summary>
    public IEnumerable<string> Names => typesBySchema.Keys;

    private string Section => document["openapi"] is null ? "definitions" : "components/schemas";

    private JsonNode? Schemas => document["openapi"] is null ? document["definitions"] : document["components"]?["schemas"];

    /// <summary>Emits and compiles all parts.</summary>
    public static FeatureDocument Load(string text, string path, string? enums = null) =>
        new(text, GeneratorHarness.Run(text, new HarnessOptions { Path = path, Emit = HarnessOptions.AllParts, Enums = enums }));

    /// <summary>Makes a value of a schema, reads it and writes it again.</summary>
    /// <returns>What differs, or what went wrong; null where all is well.</returns>
    public string? RoundTrip(string schema, int seed) => RoundTrip(schema, new SchemaValues(document, seed).Make($"#/{Section}/{schema.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"));

    /// <summary>Reads the examples of a schema and writes them again.</summary>
    public IEnumerable<string> RoundTripExamples(string schema)
    {
        JsonNode? own = Schemas![schema];
        IEnumerable<JsonNode?> examples = [own?["example"], .. own?["examples"] as JsonArray ?? []];
        return examples.Where(example => example is not null).Select(example => RoundTrip(schema, example)).OfType<string>();
    }

    private string? RoundTrip(string schema, JsonNode? made)
    {
        if (made is null)
        {
            return null;
        }

        string sent = made.ToJsonString();
        try
        {
            object? value = JsonSerializer.Deserialize(sent, typesBySchema[schema]);
            string written = JsonSerializer.Serialize(value, typesBySchema[schema]);
            return JsonElement.DeepEquals(JsonDocument.Parse(sent).RootElement, JsonDocument.Parse(written).RootElement) ? null : $"{schema}: read {sent}, wrote {written}";
        }
        catch (JsonException fault)
        {
            return $"{schema}: read {sent}: {fault.Message}";
        }
    }
}
