using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Files;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>
/// Makes one document of a contract and the files that it refers to: what can be a component becomes one, and everything else takes the place of its
/// reference. All nodes keep the places where they were written.
/// </summary>
public sealed class Bundler
{
    /// <summary>Files that take each other's places, one inside the other.</summary>
    private const int MaxInlined = 50;

    private const string Reference = "$ref";

    private readonly BundledFile main;
    private readonly ComponentSections sections;
    private readonly ProjectFiles project;
    private readonly FindingCollector findings;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<DocumentFile, BundledFile?> files = [];
    private readonly ReferenceFinder finder;
    private readonly SchemaReferences schemas;
    private readonly HashSet<(string Path, string Pointer)> inlining = [];
    private readonly bool isSwagger;
    private long inlined;

    private Bundler(BundledFile main, OpenApiSpecVersion version, ProjectFiles project, FindingCollector findings, CancellationToken cancellationToken)
    {
        this.main = main;
        this.project = project;
        this.findings = findings;
        this.cancellationToken = cancellationToken;
        finder = new ReferenceFinder(main, Open);
        isSwagger = version == OpenApiSpecVersion.OpenApi2_0;
        sections = new ComponentSections(isSwagger);
        schemas = new SchemaReferences(finder, findings, Import);
    }

    /// <summary>The whole contract as one document.</summary>
    /// <param name="path">The contract's file, as the compiler names it.</param>
    /// <exception cref="UnreadableTextException">The files together go beyond the limits.</exception>
    public static PlacedMapping Bundle(string path, PlacedMapping root, OpenApiSpecVersion version, ProjectFiles project, FindingCollector findings, CancellationToken cancellationToken)
    {
        if (!BundleNeed.Has(root))
        {
            return root;
        }

        Bundler bundler = new(new BundledFile(path, root, isMain: true), version, project, findings, cancellationToken);
        return bundler.Bundle(root, bundler.isSwagger ? DocumentShapes.Swagger : DocumentShapes.Modern);
    }

    private PlacedMapping Bundle(PlacedMapping root, Shape.ObjectShape shape)
    {
        TreePlace top = new(main, string.Empty, string.Empty);
        sections.Open(root, top, OpenContainer);
        sections.TakeNames(finder);
        sections.WalkOthers(Walk);
        List<PlacedEntry> entries = [];
        foreach (PlacedEntry entry in root.Entries)
        {
            PlacedNode? value = sections.IsHome(entry.Key) ? entry.Value : Walk(entry.Value, shape.Inside(entry.Key), top.Child(entry.Key));
            if (value is not null)
            {
                entries.Add(entry with { Value = value });
            }
        }

        sections.Fill(component => Walk(component.Node, component.Shape, component.Place));
        PlacedMapping bundled = sections.Close(new PlacedMapping(root.Place, entries));
        return bundled.Height <= TreeLimits.Depth ? bundled : throw UnreadableTextException.TooDeep(root.Place);
    }

    /// <summary>The node to put in place; null to take the key out.</summary>
    private PlacedNode? Walk(PlacedNode node, Shape shape, TreePlace at)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (node, shape) switch
        {
            (_, Shape.AnyShape) => node,
            (PlacedMapping, Shape.OneOrListShape { Item: var item }) => Walk(node, item, at),
            (PlacedMapping, Shape.BooleanOrShape { Other: var other }) => Walk(node, other, at),
            (PlacedMapping schema, Shape.ObjectShape { IsSchema: true } known) => WalkReferable(schemas.Prepare(schema, known, at), known, ScopeOf(schema, at)),
            (PlacedMapping mapping, Shape.ObjectShape known) => WalkReferable(mapping, known, at),
            (PlacedMapping mapping, _) when ReferenceFinder.ReferenceOf(mapping) is { } reference => Inline(mapping, reference, shape, at),
            (PlacedMapping mapping, Shape.MapShape map) => WalkEntries(mapping, entry => map.Inside(entry.Key), at),
            (PlacedSequence sequence, Shape.ListShape list) => WalkItems(sequence, list.Item, at),
            (PlacedSequence sequence, Shape.OneOrListShape list) => WalkItems(sequence, list.Item, at),
            _ => node,
        };
    }

    private PlacedNode? WalkReferable(PlacedMapping mapping, Shape.ObjectShape shape, TreePlace at)
    {
        return ReferenceFinder.ReferenceOf(mapping) is not { } reference ? WalkObject(mapping, shape, at)
            : shape.Section is { } section && sections.Has(section) ? Refer(mapping, reference, shape, section, at)
            : Inline(mapping, reference, shape, at);
    }

    private PlacedMapping WalkObject(PlacedMapping mapping, Shape.ObjectShape shape, TreePlace at) => WalkEntries(mapping, entry => shape.Inside(entry.Key), at);

    private static TreePlace ScopeOf(PlacedMapping schema, TreePlace at)
    {
        bool hasOwnId = at.Pointer.Length > 0 && schema["$id"] is PlacedScalar { Text.Length: > 0 } id && id.Text[0] != '#';
        return hasOwnId ? at with { Scope = at.Pointer } : at;
    }

    private PlacedMapping WalkEntries(PlacedMapping mapping, Func<PlacedEntry, Shape> shapeOf, TreePlace at)
    {
        List<PlacedEntry> entries = [];
        foreach (PlacedEntry entry in mapping.Entries)
        {
            if (Walk(entry.Value, shapeOf(entry), at.Child(entry.Key)) is { } value)
            {
                entries.Add(value == entry.Value ? entry : entry with { Value = value });
            }
        }

        return entries.SequenceEqual(mapping.Entries) ? mapping : new PlacedMapping(mapping.Place, entries);
    }

    private PlacedSequence WalkItems(PlacedSequence sequence, Shape shape, TreePlace at)
    {
        PlacedNode[] items = [.. sequence.Items.Select((item, index) => Walk(item, shape, at.Child(index))).OfType<PlacedNode>()];
        return items.SequenceEqual(sequence.Items) ? sequence : new PlacedSequence(sequence.Place, items);
    }

    /// <summary>A reference to what can be a component leads to that component.</summary>
    private PlacedNode Refer(PlacedMapping mapping, PlacedScalar reference, Shape.ObjectShape shape, string section, TreePlace at)
    {
        string text = Resolve(reference, shape, section, at);
        PlacedMapping others = WalkObject(mapping, shape, at);
        return text == reference.Text
            ? others
            : new PlacedMapping(mapping.Place, [.. others.Entries.Select(entry => entry.Key == Reference ? entry with { Value = new PlacedScalar(reference.Place, text) } : entry)]);
    }

    private string Resolve(PlacedScalar reference, Shape.ObjectShape shape, string section, TreePlace at)
    {
        bool isOwn = at.File.IsMain && reference.Text.StartsWith("#/", StringComparison.Ordinal);
        if (finder.FindEnd(at, reference.Text) is { } target)
        {
            bool isPlain = isOwn && target.File.IsMain && Uri.UnescapeDataString(reference.Text.Substring(1)) == target.Pointer;
            return isPlain ? reference.Text : Import(target, shape, section);
        }

        if (sections.FindNamed(section, reference.Text) is { } named)
        {
            findings.Report(Rules.Mended, reference.Place, $"The reference '{reference.Text}' is a bare name; it is taken as '{named}'");
            return named;
        }

        ReportMissing(reference, at, shape.IsSchema ? "values are emitted as JsonElement" : "what it stands for is left out");
        return isOwn ? reference.Text : sections.NoWhere(section);
    }

    /// <summary>The reference to a target, which becomes a component where it stands in another file.</summary>
    private string Import(ReferenceTarget target, Shape.ObjectShape shape, string section)
    {
        return sections.Find(section, target) ?? (target.File.IsMain ? "#" + Escape(target.Pointer) : sections.Add(section, target, shape));
    }

    private PlacedNode? Inline(PlacedMapping mapping, PlacedScalar reference, Shape shape, TreePlace at)
    {
        if (at.File.IsMain && shape is Shape.ObjectShape or Shape.MapShape && reference.Text.StartsWith("#/", StringComparison.Ordinal) && finder.Find(at, reference.Text) is { File.IsMain: true } own
            && Uri.UnescapeDataString(reference.Text.Substring(1)) == own.Pointer)
        {
            return shape is Shape.ObjectShape known ? WalkObject(mapping, known, at) : mapping;
        }

        if (OpenContainer(mapping, at) is not var (opened, place))
        {
            return null;
        }

        if (inlining.Count > MaxInlined || !inlining.Add((place.File.Path, place.Pointer)))
        {
            findings.Report(Rules.Contradiction, reference.Place, "The reference leads back to itself", "it is taken as an empty object");
            return new PlacedMapping(mapping.Place, []);
        }

        inlined += opened.Size;
        if (inlined > TreeLimits.Inlined)
        {
            throw UnreadableTextException.Limit(reference.Place, $"its references make it larger by {TreeLimits.Inlined} nodes");
        }

        PlacedNode? walked = Walk(opened, shape, place);
        inlining.Remove((place.File.Path, place.Pointer));
        PlacedEntry[] siblings = [.. mapping.Entries.Where(entry => entry.Key != Reference)];
        return walked is PlacedMapping target && siblings.Length > 0
            ? new PlacedMapping(target.Place, [.. target.Entries.Where(entry => siblings.All(sibling => sibling.Key != entry.Key)), .. siblings])
            : walked;
    }

    /// <summary>What a reference leads to in the end; null, with a finding, when that is nothing.</summary>
    private (PlacedNode Node, TreePlace Place)? OpenContainer(PlacedNode node, TreePlace at)
    {
        if (ReferenceFinder.ReferenceOf(node) is not { } reference)
        {
            return (node, at);
        }

        if (finder.FindEnd(at, reference.Text) is { } target)
        {
            return (target.Node, target.Place);
        }

        ReportMissing(reference, at, "what it stands for is left out");
        return null;
    }

    private void ReportMissing(PlacedScalar reference, TreePlace at, string consequence)
    {
        string path = FileReference.Parse(reference.Text).File;
        string? reason = path.Length == 0 ? null
            : project.Find(at.File.Path, path) is { } found ? $"'{found.Path}' has no such place"
            : path.Contains("://") ? "no address is opened: the file must be part of the project, and the reference its path"
            : $"'{ProjectFiles.Locate(at.File.Path, path)}' is no OpenApiDocument of the project";
        findings.Report(Rules.UnresolvedReference, reference.Place, reference.Text, reason is null ? consequence : reason + "; " + consequence);
    }

    private BundledFile? Open(BundledFile from, string reference)
    {
        if (project.Find(from.Path, reference) is not { } file)
        {
            return null;
        }

        if (file.Path == main.Path)
        {
            return main;
        }

        if (!files.TryGetValue(file, out BundledFile? opened))
        {
            opened = Read(file);
            files.Add(file, opened);
        }

        return opened;
    }

    private BundledFile? Read(DocumentFile file)
    {
        if (!ProjectFiles.IsDocument(file.Path))
        {
            TextPlace start = new(0, 0, 0, 0, file.Path);
            return new BundledFile(file.Path, new PlacedScalar(start, file.ReadText(cancellationToken) ?? string.Empty), isMain: false);
        }

        FileTree tree = file.ReadTree(cancellationToken);
        foreach (Finding finding in tree.Findings)
        {
            findings.Add(finding);
        }

        return tree.Root is null ? null : new BundledFile(file.Path, tree.Root, isMain: false);
    }

    /// <summary>A pointer as it stands in a reference, whose percent signs would be read as escapes.</summary>
    private static string Escape(string pointer) => pointer.Replace("%", "%25");
}
