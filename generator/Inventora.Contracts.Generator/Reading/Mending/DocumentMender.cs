using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Turns what the reader library would trip over into what was meant, and takes out what has no meaning.</summary>
public sealed class DocumentMender
{
    /// <summary>References that lead to references; more than any honest document has.</summary>
    private const int MaxChain = 20;

    // The library knows references to everything else in components.
    private const string MediaTypes = "#/components/mediaTypes/";

    private readonly DocumentTree tree;
    private readonly Shape document;
    private readonly FindingCollector findings;
    private readonly ReferenceMender references;
    private readonly bool keepsRemarks;
    private int depth;

    private DocumentMender(PlacedMapping root, Shape document, OpenApiSpecVersion version, FindingCollector findings, bool keepsRemarks)
    {
        this.keepsRemarks = keepsRemarks;
        tree = new DocumentTree(root);
        this.document = document;
        this.findings = findings;
        references = new ReferenceMender(tree, document, version, findings);
    }

    /// <summary>A copy of the document without the faults that have one sensible reading; a finding names each. Nodes without faults are shared.</summary>
    /// <param name="keepsRemarks">Whether examples, addresses and the like stay, which say nothing to a compiler and much to people.</param>
    public static PlacedMapping Mend(PlacedMapping root, OpenApiSpecVersion version, FindingCollector findings, bool keepsRemarks = false)
    {
        RequiredKeys.Check(root, version, findings);
        Shape shape = version == OpenApiSpecVersion.OpenApi2_0 ? DocumentShapes.Swagger : DocumentShapes.Modern;
        DocumentMender mender = new(root, shape, version, findings, keepsRemarks);
        PlacedMapping mended = PathKeys.Mend((PlacedMapping)mender.Mend(root, shape, root.Place, "document")!, findings);
        PlacedMapping hoisted = DeepReferences.Hoist(PathParameters.Declare(mended, version, findings), mender.references.Seen, version);
        return CircularReferences.Break(hoisted, findings);
    }

    /// <summary>The node to put in place; null to take the key out.</summary>
    private PlacedNode? Mend(PlacedNode node, Shape shape, TextPlace place, string key)
    {
        return shape switch
        {
            Shape.ScalarShape scalar => MendScalar(node, scalar.Kind, place, key),
            Shape.WordShape words => MendWord(node, words, place, key),
            Shape.ObjectShape known => MendObject(node, known, place, key),
            Shape.MapShape map => MendMap(node, map, place, key),
            Shape.ListShape list => MendList(node, list, place, key),
            Shape.OneOrListShape { Item: var item } => node is PlacedSequence ? Mend(node, Shape.ListOf(item), place, key) : Mend(node, item, place, key),
            _ when shape == Shape.Remark => keepsRemarks ? node : null,
            Shape.BooleanOrShape { Other: var other } => node is PlacedScalar scalar && ScalarMender.Mend(scalar, ScalarShapeKind.Boolean) is { } boolean
                ? Replace(scalar, boolean, place, key, "true or false")
                : Mend(node, other, place, key),
            _ => node,
        };
    }

    private PlacedNode? MendScalar(PlacedNode node, ScalarShapeKind kind, TextPlace place, string key)
    {
        string demand = ScalarMender.Describe(kind);
        PlacedScalar? mended = node is PlacedScalar scalar ? ScalarMender.Mend(scalar, kind) : null;
        return mended is null ? TakeOut(node, place, key, demand) : Replace(node, mended, place, key, demand);
    }

    private PlacedNode? MendWord(PlacedNode node, Shape.WordShape words, TextPlace place, string key)
    {
        PlacedNode? text = MendScalar(node, ScalarShapeKind.Text, place, key);
        return text is PlacedScalar scalar && words.FindMeant(scalar.Text) is { } meant && meant != scalar.Text
            ? Replace(scalar, new PlacedScalar(scalar.Place, meant), place, key, words.Demand)
            : text;
    }

    private PlacedNode? MendObject(PlacedNode node, Shape.ObjectShape shape, TextPlace place, string key)
    {
        if (node is not PlacedMapping mapping)
        {
            return shape.IsSchema && node is PlacedScalar { Kind: PlacedScalarKind.Boolean } boolean ? BooleanSchema(boolean)
                : shape.LoneKey is { } lone && node is PlacedScalar { Kind: PlacedScalarKind.String } alone ? Wrap(alone, lone, place, key)
                : TakeOut(node, place, key, "an object");
        }

        // What is followed could lead back to what it stands in.
        mapping = shape.IsSchema || depth > TreeLimits.Depth ? mapping : FollowDeep(mapping, shape);
        depth++;
        PlacedMapping known = LooseSchemas.Mend(MendKeys(mapping, shape), shape, findings);
        UnknownKeys.Report(known, shape, findings);
        PlacedMapping mended = OldBounds.Mend(MendEntries(known, entry => shape.Inside(entry.Key)), shape);
        depth--;
        return shape.IsSchema ? references.Mend(TuplePlaces.Declare(ListedValues.Mend(mended, findings))) : mended;
    }

    /// <summary>Keys of the wrong case are known by no one else, and mean nothing else.</summary>
    private PlacedMapping MendKeys(PlacedMapping mapping, Shape.ObjectShape shape)
    {
        PlacedMapping mended = mapping;
        foreach (PlacedEntry entry in mapping.Entries)
        {
            if (!shape.Keys.ContainsKey(entry.Key) && shape.FindSimilarKey(entry.Key) is { } key && mapping.Find(key) is null && mended.Find(key) is null)
            {
                findings.Report(Rules.Mended, entry.KeyPlace, $"'{entry.Key}' is taken as '{key}'");
                mended = new PlacedMapping(mended.Place, [.. mended.Entries.Select(other => other == entry ? entry with { Key = key } : other)]);
            }
        }

        return mended;
    }

    /// <summary>What is no schema takes the place of a reference that leads deeper than to a component.</summary>
    private PlacedMapping FollowDeep(PlacedMapping mapping, Shape.ObjectShape shape)
    {
        PlacedMapping current = mapping;
        for (int step = 0; step < MaxChain; step++)
        {
            if (current["$ref"] is not PlacedScalar { Kind: PlacedScalarKind.String } reference || !(DeepReferences.IsDeep(reference.Text) || reference.Text.StartsWith(MediaTypes, StringComparison.Ordinal))
                || Uri.UnescapeDataString(reference.Text.Substring(1)) is not { } pointer || tree.Find(pointer) is not PlacedMapping target || !shape.IsLike(document.At(pointer)))
            {
                return current;
            }

            current = target;
        }

        return mapping;
    }

    private PlacedNode? MendMap(PlacedNode node, Shape.MapShape map, TextPlace place, string key)
    {
        return node is PlacedMapping mapping
            ? MendEntries(WithoutExtensions(mapping, map), entry => map.Inside(entry.Key))
            : TakeOut(node, place, key, "an object");
    }

    /// <summary>The library takes some of them for what the other keys are.</summary>
    private static PlacedMapping WithoutExtensions(PlacedMapping mapping, Shape.MapShape map) =>
        mapping.Entries.Any(entry => map.IsExtension(entry.Key)) ? new PlacedMapping(mapping.Place, [.. mapping.Entries.Where(entry => !map.IsExtension(entry.Key))]) : mapping;

    private PlacedNode? MendList(PlacedNode node, Shape.ListShape list, TextPlace place, string key)
    {
        if (node is PlacedScalar { Kind: PlacedScalarKind.String } single && list.Item is Shape.ScalarShape { Kind: ScalarShapeKind.Text } or Shape.WordShape)
        {
            findings.Report(Rules.Mended, place, $"'{key}' must be a list; '{single.Text}' is taken as its only item");
            return new PlacedSequence(single.Place, [single]);
        }

        if (node is not PlacedSequence sequence)
        {
            return TakeOut(node, place, key, "a list");
        }

        PlacedNode?[] items = [.. sequence.Items.Select(item => Mend(key == "type" ? NameNull(item) : item, list.Item, item.Place, key))];
        return items.SequenceEqual(sequence.Items) ? sequence : new PlacedSequence(sequence.Place, [.. items.OfType<PlacedNode>()]);
    }

    /// <summary>The type of null is a text; YAML reads it as null unless it is quoted.</summary>
    private PlacedNode NameNull(PlacedNode item)
    {
        if (item is not PlacedScalar { Kind: PlacedScalarKind.Null, SourceText: "null" })
        {
            return item;
        }

        findings.Report(Rules.Mended, item.Place, "The type 'null' must be a text; null is taken as it");
        return new PlacedScalar(item.Place, "null");
    }

    private PlacedMapping MendEntries(PlacedMapping mapping, Func<PlacedEntry, Shape> shapeOf)
    {
        List<PlacedEntry>? changed = null;
        for (int index = 0; index < mapping.Entries.Count; index++)
        {
            PlacedEntry entry = mapping.Entries[index];
            PlacedNode? value = Mend(entry.Value, shapeOf(entry), entry.KeyPlace, entry.Key);
            if (value != entry.Value)
            {
                changed ??= [.. mapping.Entries.Take(index)];
            }

            if (value is not null)
            {
                changed?.Add(value == entry.Value ? entry : entry with { Value = value });
            }
        }

        return changed is null ? mapping : new PlacedMapping(mapping.Place, changed);
    }

    private PlacedMapping Wrap(PlacedScalar alone, string lone, TextPlace place, string key)
    {
        findings.Report(Rules.Mended, place, $"'{key}' must be an object; '{alone.Text}' is taken as its '{lone}'");
        return PlacedNodes.Mapping(alone.Place, (lone, alone));
    }

    /// <summary><c>true</c> lets everything in, <c>false</c> nothing; the library knows only objects.</summary>
    private static PlacedMapping BooleanSchema(PlacedScalar boolean)
    {
        PlacedMapping everything = new(boolean.Place, []);
        return boolean.Text == "true" ? everything : new PlacedMapping(boolean.Place, [new PlacedEntry("not", boolean.Place, everything)]);
    }

    private PlacedScalar Replace(PlacedNode node, PlacedScalar mended, TextPlace place, string key, string demand)
    {
        if (node != mended)
        {
            findings.Report(Rules.Mended, place, $"'{key}' must be {demand}; {((PlacedScalar)node).SourceText} is taken as {mended.Text}");
        }

        return mended;
    }

    private PlacedNode? TakeOut(PlacedNode node, TextPlace place, string key, string demand)
    {
        if (node is PlacedScalar { Kind: PlacedScalarKind.Null })
        {
            findings.Report(Rules.Mended, place, $"'{key}' has no value; it is taken as missing");
        }
        else
        {
            findings.Report(Rules.InvalidDocument, place, $"'{key}' must be {demand}; it is left out");
        }

        return null;
    }
}
