using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>The references of a schema that are no <c>$ref</c>: a discriminator's mapping, and the dynamic ones of JSON Schema.</summary>
/// <param name="finder">Follows references.</param>
/// <param name="import">The reference to a target, which becomes a component where it stands in another file.</param>
public sealed class SchemaReferences(ReferenceFinder finder, FindingCollector findings, Func<ReferenceTarget, Shape.ObjectShape, string, string> import)
{
    private const string Section = "schemas";

    /// <summary>The schema with references that every reader follows.</summary>
    public PlacedMapping Prepare(PlacedMapping schema, Shape.ObjectShape shape, TreePlace at)
    {
        PlacedMapping prepared = schema;
        foreach (PlacedEntry entry in schema.Entries)
        {
            PlacedEntry? changed = entry switch
            {
                { Key: "discriminator", Value: PlacedMapping discriminator } => entry with { Value = PrepareDiscriminator(discriminator, shape, at) },
                { Key: "$dynamicRef", Value: PlacedScalar reference } => PrepareDynamic(entry, reference, at),
                { Key: "$recursiveRef", Value: PlacedScalar } => entry with { Key = "$ref" },
                _ => entry,
            };
            if (changed != entry)
            {
                prepared = Replace(prepared, entry, changed);
            }
        }

        return prepared;
    }

    /// <summary>An anchor that only one schema has can't lead anywhere else, whoever refers to it.</summary>
    private PlacedEntry? PrepareDynamic(PlacedEntry entry, PlacedScalar reference, TreePlace at)
    {
        if (finder.Find(at, reference.Text) is not null)
        {
            return entry with { Key = "$ref" };
        }

        findings.Report(Rules.NotSupported, entry.KeyPlace, $"The reference '{reference.Text}' means another schema in every place that it is reached from", "values are emitted as JsonElement");
        return null;
    }

    /// <summary>Values that are names, and not references, stay as they are where the contract itself has such a schema.</summary>
    private PlacedMapping PrepareDiscriminator(PlacedMapping discriminator, Shape.ObjectShape shape, TreePlace at)
    {
        if (discriminator.Find("mapping") is not { Value: PlacedMapping mapping } entry)
        {
            return discriminator;
        }

        PlacedEntry[] choices = [.. mapping.Entries.Select(choice => choice.Value is PlacedScalar text && FindChoice(text.Text, at) is { } target
            ? choice with { Value = new PlacedScalar(text.Place, import(target, shape, Section)) }
            : choice)];
        return choices.SequenceEqual(mapping.Entries) ? discriminator : Replace(discriminator, entry, entry with { Value = new PlacedMapping(mapping.Place, choices) });
    }

    private ReferenceTarget? FindChoice(string text, TreePlace at)
    {
        bool isName = text.IndexOfAny(['/', '#']) < 0;
        ReferenceTarget? named = isName && !at.File.IsMain ? finder.FindEnd(at, "#/components/schemas/" + text) : null;
        ReferenceTarget? target = named ?? (isName && text.IndexOf('.') < 0 ? null : finder.FindEnd(at, text));
        return target is { File.IsMain: true } && at.File.IsMain ? null : target;
    }

    private static PlacedMapping Replace(PlacedMapping mapping, PlacedEntry entry, PlacedEntry? other)
    {
        return new PlacedMapping(mapping.Place, [.. mapping.Entries.Select(candidate => candidate == entry ? other : candidate).OfType<PlacedEntry>()]);
    }
}
