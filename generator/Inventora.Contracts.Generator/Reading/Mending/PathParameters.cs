using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Declares the parameters of paths that a document uses and doesn't declare: whatever they are, they are texts in a URL.</summary>
public sealed class PathParameters
{
    // Places such as {?a,b} are no parameters: they stand for a query.
    private static readonly Regex Place = new(@"\{([^{}?&#/.;+*][^{}]*)\}", RegexOptions.CultureInvariant);

    private readonly DocumentTree tree;
    private readonly bool isSwagger;
    private readonly FindingCollector findings;

    private PathParameters(PlacedMapping root, OpenApiSpecVersion version, FindingCollector findings)
    {
        tree = new DocumentTree(root);
        isSwagger = version == OpenApiSpecVersion.OpenApi2_0;
        this.findings = findings;
    }

    /// <summary>The document with a parameter for each place in its paths; a finding names each that was missing.</summary>
    public static PlacedMapping Declare(PlacedMapping root, OpenApiSpecVersion version, FindingCollector findings)
    {
        if (root.Find("paths") is not { Value: PlacedMapping paths } entry)
        {
            return root;
        }

        PathParameters parameters = new(root, version, findings);
        PlacedEntry[] items = [.. paths.Entries.Select(path => path.Value is PlacedMapping item ? parameters.DeclareIn(path, item) : path)];
        return items.SequenceEqual(paths.Entries) ? root : Replace(root, entry, new PlacedMapping(paths.Place, items));
    }

    private PlacedEntry DeclareIn(PlacedEntry path, PlacedMapping item)
    {
        // What follows a '#' is never sent.
        string sent = path.Key.Split('#')[0];
        int query = sent.IndexOf('?');
        string[] places = [.. Place.Matches(sent).Cast<Match>().Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
        if (places.Length == 0)
        {
            return path;
        }

        bool IsPlaced(string name, PlacedMapping holder) => NamesOf(holder, "path").Contains(name) || (query >= 0 && sent.IndexOf($"{{{name}}}", StringComparison.Ordinal) > query && NamesOf(holder, "query").Contains(name));
        PlacedMapping declared = item;
        foreach (PlacedEntry operation in item.Entries.Where(entry => entry.Value is PlacedMapping && DocumentShapes.Methods.Contains(entry.Key)))
        {
            PlacedMapping body = (PlacedMapping)operation.Value;
            string[] missing = [.. places.Where(place => !IsPlaced(place, item) && !IsPlaced(place, body))];
            if (missing.Length > 0)
            {
                declared = Replace(declared, operation, Add(body, operation, path.Key, missing));
            }
        }

        return declared == item ? path : path with { Value = declared };
    }

    private PlacedMapping Add(PlacedMapping operation, PlacedEntry entry, string path, IEnumerable<string> missing)
    {
        IReadOnlyList<PlacedNode> known = (operation["parameters"] as PlacedSequence)?.Items ?? [];
        List<PlacedNode> parameters = [.. known];
        foreach (string name in missing)
        {
            findings.Report(Rules.PathParameterMismatch, entry.KeyPlace, $"'{{{name}}}' of '{path}' is no declared path parameter; it is taken as a text");
            parameters.Add(Create(name, entry.KeyPlace));
        }

        PlacedSequence list = new(operation.Place, parameters);
        return operation.Find("parameters") is { } old
            ? Replace(operation, old, list)
            : new PlacedMapping(operation.Place, [.. operation.Entries, new PlacedEntry("parameters", entry.KeyPlace, list)]);
    }

    private PlacedMapping Create(string name, TextPlace place)
    {
        PlacedEntry type = Entry("type", new PlacedScalar(place, "string"));
        return new PlacedMapping(place,
        [
            Entry("name", new PlacedScalar(place, name)),
            Entry("in", new PlacedScalar(place, "path")),
            Entry("required", new PlacedScalar(place, PlacedScalarKind.Boolean, "true", "true")),
            isSwagger ? type : Entry("schema", new PlacedMapping(place, [type])),
        ]);

        PlacedEntry Entry(string key, PlacedNode value) => new(key, place, value);
    }

    private IEnumerable<string> NamesOf(PlacedMapping holder, string location)
    {
        return ((holder["parameters"] as PlacedSequence)?.Items ?? [])
            .Select(Follow)
            .Where(parameter => parameter?["in"] is PlacedScalar place && place.Text == location)
            .Select(parameter => parameter!["name"])
            .OfType<PlacedScalar>()
            .Select(name => name.Text);
    }

    private PlacedMapping? Follow(PlacedNode node)
    {
        PlacedNode? current = node;
        for (int hop = 0; hop < 20 && current is PlacedMapping mapping && mapping["$ref"] is PlacedScalar reference; hop++)
        {
            current = reference.Text.StartsWith("#/", StringComparison.Ordinal) ? tree.Find(Uri.UnescapeDataString(reference.Text.Substring(1))) : null;
        }

        return current as PlacedMapping;
    }

    private static PlacedMapping Replace(PlacedMapping mapping, PlacedEntry entry, PlacedNode value)
    {
        return new PlacedMapping(mapping.Place, [.. mapping.Entries.Select(other => other.Key == entry.Key ? other with { Value = value } : other)]);
    }
}
