using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>Bodies of 2.0, whose types stand in <c>consumes</c> and <c>produces</c>, in the terms of 3.0.</summary>
public sealed class SwaggerMedia(PlacedMapping root, SwaggerSchemas schemas, SwaggerParameters parameters, FindingCollector findings)
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Parts = "multipart/form-data";

    /// <summary>The <c>requestBody</c> of a parameter whose place is the body.</summary>
    /// <param name="own">The operation's <c>consumes</c>, if it has any.</param>
    public PlacedMapping Body(PlacedMapping body, PlacedNode? own)
    {
        PlacedEntry schema = body["schema"] is PlacedMapping given
            ? body.Find("schema")! with { Value = schemas.Upgrade(given) }
            : new PlacedEntry("schema", body.Place, parameters.SchemaOf(body).Schema);
        PlacedEntry[] types = Types(own, "consumes", body.Place, Json);
        return new PlacedMapping(body.Place, [.. body.Entries.Where(entry => entry.Key is "description" or "required"), Content(types, body.Place, [schema])]);
    }

    /// <summary>The <c>requestBody</c> of the parameters that are parts of a form.</summary>
    /// <param name="own">The operation's <c>consumes</c>, if it has any.</param>
    public PlacedMapping FormOf(IReadOnlyList<PlacedMapping> parts, PlacedNode? own)
    {
        TextPlace place = parts[0].Place;
        List<PlacedEntry> properties = [];
        List<PlacedEntry> encodings = [];
        List<PlacedNode> required = [];
        foreach (PlacedMapping part in parts)
        {
            PlacedScalar name = (PlacedScalar)part["name"]!;
            (PlacedMapping schema, PlacedEntry[] style) = parameters.SchemaOf(part);
            PlacedEntry[] remarks = [.. part.Entries.Where(entry => entry.Key == "description")];
            properties.Add(new PlacedEntry(name.Text, part.Place, new PlacedMapping(part.Place, [.. schema.Entries.Where(entry => entry.Key != "description"), .. remarks])));
            encodings.AddRange(style.Length == 0 ? [] : [new PlacedEntry(name.Text, part.Place, new PlacedMapping(part.Place, style))]);
            required.AddRange(part.IsTrue("required") ? [name] : []);
        }

        PlacedMapping form = PlacedNodes.Mapping(
            place, ("type", PlacedNodes.Text(place, "object")), ("properties", new PlacedMapping(place, properties)), ("required", new PlacedSequence(place, required)));
        List<PlacedEntry> media = [new PlacedEntry("schema", place, form)];
        if (encodings.Count > 0)
        {
            media.Add(new PlacedEntry("encoding", place, new PlacedMapping(place, encodings)));
        }

        bool hasFile = parts.Any(part => part.TextOf("type") == "file");
        PlacedEntry content = Content(FormTypes(own, place, hasFile), place, media);
        return new PlacedMapping(place, [new PlacedEntry("required", place, PlacedNodes.Flag(place, required.Count > 0)), content]);
    }

    /// <summary>A response, or a reference to one.</summary>
    /// <param name="own">The operation's <c>produces</c>, if it has any.</param>
    public PlacedMapping Response(PlacedMapping response, PlacedNode? own)
    {
        if (response.Find("$ref") is { Value: PlacedScalar reference } entry)
        {
            return new PlacedMapping(response.Place, [entry with { Value = SwaggerSchemas.Refer(reference) }]);
        }

        List<PlacedEntry> entries = [.. response.Entries.Where(other => other.Key is not ("schema" or "headers" or "examples" or "content" or "links"))];
        if (response.Find("headers") is { Value: PlacedMapping headers } named)
        {
            IEnumerable<PlacedEntry> upgraded = headers.Entries.Select(header => header.Value is PlacedMapping value ? header with { Value = parameters.UpgradeHeader(value) } : header);
            entries.Add(named with { Value = new PlacedMapping(headers.Place, [.. upgraded]) });
        }

        if (response.Find("schema") is { Value: PlacedMapping schema } body)
        {
            PlacedEntry[] types = Types(own, "produces", body.KeyPlace, schema.TextOf("type") == "file" ? Bytes : Json);
            entries.Add(Content(types, body.KeyPlace, [body with { Value = schemas.Upgrade(schema) }]));
        }

        return new PlacedMapping(response.Place, entries);
    }

    private static PlacedEntry Content(IEnumerable<PlacedEntry> types, TextPlace place, IReadOnlyList<PlacedEntry> media)
    {
        PlacedMapping shared = new(place, media);
        return new PlacedEntry("content", place, new PlacedMapping(place, [.. types.Select(type => type with { Value = shared })]));
    }

    /// <summary>The operation's own types, or the document's, or the one that is meant by saying nothing.</summary>
    private PlacedEntry[] Types(PlacedNode? own, string key, TextPlace place, string standard)
    {
        PlacedEntry[] types = Listed(own);
        types = types.Length > 0 ? types : Listed(root[key]);
        return types.Length > 0 ? types : [new PlacedEntry(standard, place, root)];
    }

    /// <summary>A form has two ways to be written, and one where it has a file.</summary>
    private PlacedEntry[] FormTypes(PlacedNode? own, TextPlace place, bool hasFile)
    {
        string standard = hasFile ? Parts : Form;
        PlacedEntry[] types = Types(own, "consumes", place, standard);
        PlacedEntry[] fitting = [.. types.Where(type => IsForm(type.Key) && !(hasFile && IsUrlEncoded(type.Key)))];
        if (fitting.Length > 0)
        {
            return fitting;
        }

        if (Listed(own).Length > 0)
        {
            findings.Report(Rules.Mended, types[0].KeyPlace, $"A form{(hasFile ? " with a file" : string.Empty)} can't be written as '{types[0].Key}'; '{standard}' is taken as meant");
        }

        return [new PlacedEntry(standard, place, root)];
    }

    private PlacedEntry[] Listed(PlacedNode? types) =>
        [.. PlacedNodes.Texts(types).Where(type => type.Text.Trim().Length > 0).GroupBy(type => type.Text.Trim(), StringComparer.Ordinal).Select(same => new PlacedEntry(same.Key, same.First().Place, root))];

    private static bool IsForm(string type) => IsUrlEncoded(type) || type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    private static bool IsUrlEncoded(string type) => type.StartsWith(Form, StringComparison.OrdinalIgnoreCase);
}
