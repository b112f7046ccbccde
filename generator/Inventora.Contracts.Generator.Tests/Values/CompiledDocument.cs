using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Values;

/// <summary>A document that was emitted, compiled and loaded, whose values are read and written again.</summary>
public sealed class CompiledDocument
{
    private readonly Dictionary<string, Type> typesByPointer;

    private CompiledDocument(string text, HarnessResult result)
    {
        Result = result;
        Schemas = new DocumentSchemas(text);
        Dictionary<string, Type> types = result.Assembly.GetTypes().Where(type => type.IsPublic).ToDictionary(type => type.Name, StringComparer.Ordinal);
        typesByPointer = result.Stage<EmissionUnit<EquatableArray<TypeModel>>>(Stages.Types).SelectMany(unit => unit.Item).Where(type => type is not PartsModel)
            .GroupBy(type => type.SourceName.StartsWith('/') ? type.SourceName : DocumentSchemas.Step(Schemas.Section, type.SourceName), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => types[group.First().Name], StringComparer.Ordinal);
    }

    public HarnessResult Result { get; }

    public DocumentSchemas Schemas { get; }

    /// <summary>The pointers of the named schemas that became types.</summary>
    public IEnumerable<string> Pointers => typesByPointer.Keys.Where(pointer => Schemas.Find(pointer) is not null && pointer.LastIndexOf('/') == Schemas.Section.Length);

    /// <summary>Emits and compiles all parts.</summary>
    public static CompiledDocument Load(string text, string path, string? enums = null) =>
        new(text, GeneratorHarness.Run(text, new HarnessOptions { Path = path, Emit = HarnessOptions.AllParts, Enums = enums }));

    /// <summary>Makes a value of each named schema and each seed, reads it, and writes it again.</summary>
    /// <returns>What did not survive, and how many values there were.</returns>
    public (IReadOnlyList<string> Faults, int Count) RoundTripMadeValues(int seeds)
    {
        List<string> faults = [];
        int count = 0;
        foreach (string pointer in Pointers)
        {
            for (int seed = 0; seed < seeds; seed++)
            {
                if (new SchemaValues(Schemas, seed).TryMake(Schemas.Find(pointer), out JsonNode? value) && value is not null)
                {
                    count++;
                    string? fault = RoundTrip(typesByPointer[pointer], pointer, value);
                    faults.AddRange(fault is null ? [] : [fault]);
                }
            }
        }

        return (faults, count);
    }

    /// <summary>Reads the document's own examples, and writes them again.</summary>
    /// <returns>What did not survive although its schema allows it, how many there were, and how many of them contradict their own schema.</returns>
    public (IReadOnlyList<string> Faults, int Count, int Wrong) RoundTripExamples()
    {
        List<string> faults = [];
        int count = 0;
        int wrong = 0;
        foreach ((string pointer, JsonNode example) in DocumentExamples.Of(Schemas).SelectMany(found => Typed(found.Pointer, found.Value, 0)))
        {
            count++;
            if (RoundTrip(typesByPointer[pointer], pointer, example) is { } fault)
            {
                bool isAllowed = new SchemaCheck(Schemas).Allows(Schemas.Find(pointer), example);
                wrong += isAllowed ? 0 : 1;
                faults.AddRange(isAllowed ? [fault] : []);
            }
        }

        return (faults, count, wrong);
    }

    /// <summary>The values in an example that have emitted types: itself, or those within.</summary>
    private IEnumerable<(string Pointer, JsonNode Value)> Typed(string pointer, JsonNode value, int depth)
    {
        if (typesByPointer.ContainsKey(pointer))
        {
            return [(pointer, value)];
        }

        if (depth > 20 || Schemas.Find(pointer) is not JsonObject schema)
        {
            return [];
        }

        if (Schemas.Target(schema) is { } target)
        {
            return Typed(target, value, depth + 1);
        }

        return value switch
        {
            JsonArray list when schema["items"] is not null => list.OfType<JsonNode>().SelectMany(item => Typed(DocumentSchemas.Step(pointer, "items"), item, depth + 1)),
            JsonObject map when schema["properties"] is null && schema["additionalProperties"] is JsonObject =>
                map.Select(entry => entry.Value).OfType<JsonNode>().SelectMany(item => Typed(DocumentSchemas.Step(pointer, "additionalProperties"), item, depth + 1)),
            _ => [],
        };
    }

    private string? RoundTrip(Type type, string pointer, JsonNode value)
    {
        string sent = value.ToJsonString();
        try
        {
            string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(sent, type), type);
            string? difference = new SchemaDifference(Schemas).Find(Schemas.Find(pointer), value, JsonNode.Parse(written));
            return difference is null ? null : $"{pointer}: {difference}: read {Short(sent)}, wrote {Short(written)}";
        }
        catch (JsonException fault)
        {
            return $"{pointer}: {fault.Message} in {Short(sent)}";
        }
    }

    private static string Short(string text) => text.Length > 600 ? text[..600] + "…" : text;
}
