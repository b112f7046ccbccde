using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>Parameters and headers of 2.0, which say their type themselves, in the terms of 3.0, which have a schema.</summary>
public sealed class SwaggerParameters(SwaggerSchemas schemas, FindingCollector findings)
{
    private static readonly HashSet<string> SchemaKeys = new(StringComparer.Ordinal)
    {
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
        "maxItems", "minItems", "uniqueItems", "enum", "multipleOf",
    };

    /// <summary>A parameter of a URL or a header, or a reference to one.</summary>
    public PlacedMapping Upgrade(PlacedMapping parameter)
    {
        if (parameter.Find("$ref") is { Value: PlacedScalar reference } entry)
        {
            return new PlacedMapping(parameter.Place, [entry with { Value = SwaggerSchemas.Refer(reference) }]);
        }

        List<PlacedEntry> entries = [.. Own(parameter)];
        (PlacedMapping schema, PlacedEntry[] style) = SchemaOf(parameter);
        entries.AddRange(style);
        entries.Add(new PlacedEntry("schema", parameter.Find("type")?.KeyPlace ?? parameter.Place, schema));
        return new PlacedMapping(parameter.Place, entries);
    }

    /// <summary>A header of an answer.</summary>
    public PlacedMapping UpgradeHeader(PlacedMapping header)
    {
        PlacedEntry schema = new("schema", header.Find("type")?.KeyPlace ?? header.Place, SchemaOf(header).Schema);
        return new PlacedMapping(header.Place, [.. Own(header).Where(entry => entry.Key is "description" || entry.Key.StartsWith("x-", StringComparison.Ordinal)), schema]);
    }

    /// <summary>The type of a parameter's values, and how a list of them is written where that is not the standard of 3.0.</summary>
    public (PlacedMapping Schema, PlacedEntry[] Style) SchemaOf(PlacedMapping parameter)
    {
        if (parameter["schema"] is PlacedMapping given)
        {
            findings.Report(Rules.Mended, parameter.Find("schema")!.KeyPlace, "Only a body has a 'schema' in OpenAPI 2.0; it is taken as meant");
            return (schemas.Upgrade(given), []);
        }

        PlacedMapping schema = schemas.Upgrade(new PlacedMapping(parameter.Place, [.. parameter.Entries.Where(IsOfSchema)]));
        if (parameter.TextOf("type") != "array")
        {
            return (schema, []);
        }

        PlacedEntry? format = parameter.Find("collectionFormat");
        TextPlace place = format?.KeyPlace ?? parameter.Place;
        bool isQuery = parameter.TextOf("in") is "query" or "formData";
        string text = (format?.Value as PlacedScalar)?.Text ?? "csv";
        return text switch
        {
            "multi" when isQuery => (schema, [.. Style("form", true)]),
            "csv" => (schema, [.. Style(isQuery ? "form" : "simple", false)]),
            "ssv" when isQuery => (schema, [.. Style("spaceDelimited", false)]),
            "pipes" when isQuery => (schema, [.. Style("pipeDelimited", false)]),
            _ => (AsText(parameter, format!, text), []),
        };

        IEnumerable<PlacedEntry> Style(string style, bool explode) =>
            [new PlacedEntry("style", place, PlacedNodes.Text(place, style)), new PlacedEntry("explode", place, PlacedNodes.Flag(place, explode))];
    }

    /// <summary>What 3.0 can't write as a list is the text that it is in the URL.</summary>
    private PlacedMapping AsText(PlacedMapping parameter, PlacedEntry format, string text)
    {
        findings.Report(Rules.NotSupported, format.KeyPlace, $"The list '{parameter.TextOf("name")}' is written as '{text}'", "it is emitted as the whole text");
        return PlacedNodes.Mapping(parameter.Place, ("type", PlacedNodes.Text(format.Value.Place, "string")));
    }

    private static IEnumerable<PlacedEntry> Own(PlacedMapping parameter) =>
        parameter.Entries.Where(entry => !SchemaKeys.Contains(entry.Key) && entry.Key is not ("collectionFormat" or "schema" or "style" or "explode" or "content"));

    /// <summary>Extensions may be about either.</summary>
    private static bool IsOfSchema(PlacedEntry entry) => SchemaKeys.Contains(entry.Key) || entry.Key.StartsWith("x-", StringComparison.Ordinal);
}
