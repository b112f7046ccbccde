using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Puts keywords of schemas that stand in a parameter, a header or a media type itself, as 2.0 has them, into the schema that belongs there.</summary>
internal static class LooseSchemas
{
    private const string Schema = "schema";

    /// <summary>The object with its type in a schema; a finding says so. One that has a schema, or content, is left as it is.</summary>
    public static PlacedMapping Mend(PlacedMapping mapping, Shape.ObjectShape shape, FindingCollector findings)
    {
        if (shape.Inside(Schema) is not Shape.ObjectShape { IsSchema: true } schema || new[] { Schema, "content", "itemSchema", "$ref" }.Any(key => mapping.Find(key) is not null))
        {
            return mapping;
        }

        PlacedEntry[] loose = [.. mapping.Entries.Where(entry => !shape.Keys.ContainsKey(entry.Key) && schema.Keys.ContainsKey(entry.Key))];
        if (loose.FirstOrDefault(entry => entry.Key is "type" or "items" or "enum" or "allOf" or "oneOf" or "anyOf" or "properties") is not { } first)
        {
            return mapping;
        }

        findings.Report(Rules.Mended, first.KeyPlace, $"'{first.Key}' belongs into the 'schema' of {shape.Name}; it is taken as one");
        IEnumerable<PlacedEntry> style = mapping.Find("explode") is null && loose.FirstOrDefault(entry => entry.Key == "collectionFormat") is { Value: PlacedScalar format } joint ? StyleOf(joint.KeyPlace, format.Text) : [];
        PlacedEntry whole = new(Schema, first.KeyPlace, new PlacedMapping(first.KeyPlace, [.. loose.Where(entry => entry.Key != "collectionFormat")]));
        return new PlacedMapping(mapping.Place, [.. mapping.Entries.Where(entry => !loose.Contains(entry)), .. style.Where(entry => shape.Keys.ContainsKey(entry.Key) && mapping.Find(entry.Key) is null), whole]);
    }

    private static IEnumerable<PlacedEntry> StyleOf(TextPlace place, string format)
    {
        string? style = format switch { "ssv" => "spaceDelimited", "pipes" => "pipeDelimited", _ => null };
        return
        [
            new PlacedEntry("explode", place, PlacedNodes.Flag(place, format == "multi")),
            .. style is null ? [] : new[] { new PlacedEntry("style", place, PlacedNodes.Text(place, style)) },
        ];
    }
}
