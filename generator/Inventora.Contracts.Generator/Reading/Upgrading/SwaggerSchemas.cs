using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>Schemas of 2.0 in the terms of 3.0.</summary>
public sealed class SwaggerSchemas
{
    private const string Reference = "$ref";

    private static readonly (string Old, string New)[] Sections =
    [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];

    /// <summary>The schema with the schemas in it; <c>discriminator</c> becomes an object, and <c>type: file</c> a string of bytes.</summary>
    public PlacedMapping Upgrade(PlacedMapping schema)
    {
        bool isFile = schema.TextOf("type") == "file";
        List<PlacedEntry> entries = [];
        foreach (PlacedEntry entry in schema.Entries)
        {
            switch (entry)
            {
                case { Key: Reference, Value: PlacedScalar reference }:
                    entries.Add(entry with { Value = Refer(reference) });
                    break;
                case { Key: "discriminator", Value: PlacedScalar name }:
                    entries.Add(entry with { Value = PlacedNodes.Mapping(name.Place, ("propertyName", name)) });
                    break;
                case { Key: "type" } when isFile:
                    entries.Add(entry with { Value = PlacedNodes.Text(entry.Value.Place, "string") });
                    entries.Add(new PlacedEntry("format", entry.KeyPlace, PlacedNodes.Text(entry.Value.Place, "binary")));
                    break;
                case { Key: "format" } when isFile:
                case { Key: "collectionFormat" }:
                    break;
                case { Key: "properties" or "patternProperties" or "$defs" or "dependentSchemas", Value: PlacedMapping inner }:
                    entries.Add(entry with { Value = new PlacedMapping(inner.Place, [.. inner.Entries.Select(each => each with { Value = Inner(each.Value) })]) });
                    break;
                case { Key: "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" }:
                    entries.Add(entry with { Value = Inner(entry.Value) });
                    break;
                case { Key: "allOf" or "oneOf" or "anyOf" or "prefixItems", Value: PlacedSequence inner }:
                    entries.Add(entry with { Value = new PlacedSequence(inner.Place, [.. inner.Items.Select(Inner)]) });
                    break;
                default:
                    entries.Add(entry);
                    break;
            }
        }

        return new PlacedMapping(schema.Place, entries);
    }

    /// <summary>A reference to a shared part, at the place that it has in 3.0; findings show it as it was written.</summary>
    public static PlacedScalar Refer(PlacedScalar reference, string? section = null)
    {
        (string old, string now) = Sections.FirstOrDefault(candidate => reference.Text.StartsWith(candidate.Old, StringComparison.Ordinal));
        return old is null ? reference : new PlacedScalar(reference.Place, PlacedScalarKind.String, (section ?? now) + reference.Text.Substring(old.Length), reference.Text);
    }

    private PlacedNode Inner(PlacedNode node) => node is PlacedMapping mapping ? Upgrade(mapping) : node;
}
