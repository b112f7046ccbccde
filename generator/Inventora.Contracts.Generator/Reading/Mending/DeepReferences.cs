using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>
/// The library resolves references to components; a reference into the middle of something else it mostly doesn't. Such a schema becomes a component
/// of its own, to which its old place refers, too, so that all of them share one type.
/// </summary>
public sealed class DeepReferences
{
    private const string Reference = "$ref";

    // Keys that lead to schemas and say nothing about what they are.
    private static readonly HashSet<string> Structure = new(StringComparer.Ordinal)
    {
        "components", "schemas", "definitions", "properties", "paths", "content", "schema", "$defs", "allOf", "oneOf", "anyOf", "items", "responses", "parameters",
    };

    private readonly DocumentTree tree;
    private readonly string section;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<PlacedEntry> hoisted = [];

    private DeepReferences(PlacedMapping root, OpenApiSpecVersion version)
    {
        tree = new DocumentTree(root);
        section = version == OpenApiSpecVersion.OpenApi2_0 ? "/definitions" : "/components/schemas";
    }

    /// <summary>The document with a component for each of <paramref name="references"/>, the texts of schemas' <c>$ref</c>, that leads deeper than to a component.</summary>
    public static PlacedMapping Hoist(PlacedMapping root, IEnumerable<string> references, OpenApiSpecVersion version)
    {
        DeepReferences deep = new(root, version);
        return deep.NameAll(references) ? deep.AddHoisted((PlacedMapping)deep.Rewrite(root, string.Empty)) : root;
    }

    /// <summary>Whether a reference leads to something other than a component of its kind.</summary>
    public static bool IsDeep(string reference)
    {
        string[] tokens = reference.Split('/');
        bool isComponent = (tokens.Length == 4 && tokens[1] == "components") || (tokens.Length == 3 && tokens[1] is "definitions" or "parameters" or "responses");
        return reference.StartsWith("#/", StringComparison.Ordinal) && !isComponent;
    }

    private bool NameAll(IEnumerable<string> references)
    {
        PlacedMapping? components = tree.Find(section) as PlacedMapping;
        HashSet<string> taken = new(components?.Entries.Select(entry => entry.Key) ?? [], StringComparer.OrdinalIgnoreCase);
        foreach (string pointer in references.Where(IsDeep).Select(PointerOf).Distinct(StringComparer.Ordinal).OrderBy(pointer => pointer, StringComparer.Ordinal))
        {
            if (tree.Find(pointer) is PlacedMapping)
            {
                string preferred = NameOf(pointer);
                string name = preferred;
                for (int number = 2; !taken.Add(name); number++)
                {
                    name = preferred + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                }

                names.Add(pointer, name);
            }
        }

        return names.Count > 0;
    }

    private PlacedNode Rewrite(PlacedNode node, string pointer)
    {
        switch (node)
        {
            case PlacedSequence sequence:
                return new PlacedSequence(sequence.Place, [.. sequence.Items.Select((item, index) => Rewrite(item, pointer.Child(index)))]);
            case PlacedMapping mapping:
                PlacedMapping rewritten = new(mapping.Place, [.. mapping.Entries.Select(entry => Rewrite(entry, pointer))]);
                if (!names.TryGetValue(pointer, out string? name))
                {
                    return rewritten;
                }

                hoisted.Add(new PlacedEntry(name, mapping.Place, rewritten));
                return new PlacedMapping(mapping.Place, [new PlacedEntry(Reference, mapping.Place, new PlacedScalar(mapping.Place, ReferenceTo(name)))]);
            default:
                return node;
        }
    }

    private PlacedEntry Rewrite(PlacedEntry entry, string pointer)
    {
        bool isKnown = entry is { Key: Reference, Value: PlacedScalar } && names.ContainsKey(PointerOf(((PlacedScalar)entry.Value).Text));
        PlacedNode value = isKnown
            ? new PlacedScalar(entry.Value.Place, ReferenceTo(names[PointerOf(((PlacedScalar)entry.Value).Text)]))
            : Rewrite(entry.Value, pointer.Child(entry.Key));
        return entry with { Value = value };
    }

    private PlacedMapping AddHoisted(PlacedMapping root) => Add(root, section.Substring(1).Split('/'), 0);

    private PlacedMapping Add(PlacedMapping mapping, string[] path, int depth)
    {
        if (depth == path.Length)
        {
            return new PlacedMapping(mapping.Place, [.. mapping.Entries, .. hoisted]);
        }

        PlacedEntry entry = mapping.Find(path[depth]) ?? new PlacedEntry(path[depth], mapping.Place, new PlacedMapping(mapping.Place, []));
        PlacedEntry changed = entry with { Value = Add((PlacedMapping)entry.Value, path, depth + 1) };
        return new PlacedMapping(mapping.Place, [.. mapping.Entries.Where(other => other.Key != path[depth]), changed]);
    }

    /// <summary><c>/components/schemas/Member/properties/name</c> is <c>MemberName</c>.</summary>
    public static string NameOf(string pointer)
    {
        IEnumerable<string> words = pointer.Substring(1).Split('/').Select(JsonPointer.Unescape).Where(token => !Structure.Contains(token));
        string name = WordCasing.ToPascalCase(string.Join(" ", words));
        return name.Length == 0 ? "Schema" : name;
    }

    private string ReferenceTo(string name) => "#" + section + "/" + name;

    private static string PointerOf(string reference) => Uri.UnescapeDataString(reference.TrimStart('#'));
}
