using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>Reads the schemas of a document as what they demand. Circles of references are followed once.</summary>
internal sealed class SchemaFormReader(ApiDocument document)
{
    private const string ComponentPrefix = "/components/schemas/";

    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "$ref", "type", "enum", "const", "properties", "required", "items", "prefixItems", "additionalProperties", "allOf", "oneOf", "anyOf", "nullable",
        "exclusiveMinimum", "exclusiveMaximum", "$defs", "definitions", "$schema", "$id", "$comment", "$anchor",
    };

    private readonly Dictionary<string, SchemaForm> forms = new(StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public ApiDocument Document { get; } = document;

    /// <summary>Follows references that stand alone, so that a schema has one place however it is reached.</summary>
    public PlacedJson Locate(PlacedJson place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (place.Members is { Count: 1 } && place.Text("$ref") is { } reference && seen.Add(place.Pointer)
            && ApiDocument.TargetOf(reference) is { } pointer && Document.Find(pointer) is { } target)
        {
            place = target;
        }

        return place;
    }

    /// <summary>What the schema at a place demands.</summary>
    public SchemaForm Read(PlacedJson place)
    {
        place = Locate(place);
        if (!forms.TryGetValue(place.Pointer, out var form))
        {
            form = new SchemaForm { Place = place, Name = NameOf(place.Pointer), IsNullable = true };
            Merge(form, place, [], out var isNullable);
            form.IsNullable = isNullable;
            forms.Add(place.Pointer, form);
        }

        return form;
    }

    private static string? NameOf(string pointer) =>
        pointer.StartsWith(ComponentPrefix, StringComparison.Ordinal) && !pointer[ComponentPrefix.Length..].Contains('/', StringComparison.Ordinal)
            ? pointer[ComponentPrefix.Length..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : null;

    private void Merge(SchemaForm form, PlacedJson place, HashSet<string> open, out bool isNullable)
    {
        isNullable = true;
        if (place.Members is not { } members)
        {
            form.IsNever |= place.Node is JsonValue value && value.GetValueKind() == JsonValueKind.False;
            return;
        }

        if (!open.Add(place.Pointer))
        {
            return;
        }

        MergeTypes(form, place, ref isNullable);
        MergeValues(form, place, ref isNullable);
        ObjectMerger.Merge(form, place);
        BoundMerger.Merge(form, place);
        foreach (var (name, value) in members)
        {
            if (!Structural.Contains(name) && value is not null && !SchemaKeywordNames.LowerBounds.Contains(name) && !SchemaKeywordNames.UpperBounds.Contains(name))
            {
                form.Keywords.TryAdd(name, new PlacedJson(value, JsonPointers.Append(place.Pointer, name)));
            }
        }

        if (place.Text("$ref") is not null && Document.Follow(place) is { } target)
        {
            Merge(form, target, open, out var allows);
            isNullable &= allows;
        }

        foreach (var part in place.Items("allOf"))
        {
            var only = Locate(part);
            Merge(form, only, open, out var allows);
            isNullable &= allows;
            if (members.Count == 1 && place.Items("allOf").Count() == 1)
            {
                form.Name ??= NameOf(only.Pointer);
            }
        }

        MergeAlternatives(form, place, open, ref isNullable);
        if (place.IsTrue("nullable"))
        {
            isNullable = true;
        }

        open.Remove(place.Pointer);
    }

    private static void MergeTypes(SchemaForm form, PlacedJson place, ref bool isNullable)
    {
        var named = (place.Text("type") is { } only ? [only] : place.Texts("type")).ToHashSet(StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return;
        }

        isNullable &= named.Remove("null");
        if (named.Contains("number"))
        {
            named.Remove("integer");
        }

        if (form.Types is null)
        {
            form.Types = new SortedSet<string>(named, StringComparer.Ordinal);
        }
        else if (form.Types.Contains("number") && named.Contains("integer"))
        {
            form.Types.Remove("number");
            form.Types.Add("integer");
        }
        else if (!(form.Types.Contains("integer") && named.Contains("number")))
        {
            form.Types.IntersectWith(named);
        }
    }

    private static void MergeValues(SchemaForm form, PlacedJson place, ref bool isNullable)
    {
        JsonNode?[]? values = place.Members!.ContainsKey("const") ? [place.Members["const"]] : place.Get("enum")?.Node is JsonArray listed ? [.. listed] : null;
        if (values is null)
        {
            return;
        }

        isNullable &= values.Contains(null);
        JsonNode[] present = [.. values.OfType<JsonNode>().DistinctBy(CanonicalJson.Of)];
        form.Values = form.Values is null ? present : [.. form.Values.Where(value => present.Any(other => CanonicalJson.Of(other) == CanonicalJson.Of(value)))];
        form.Keywords.TryAdd("enum", place.Get("enum") ?? place.Get("const") ?? place);
    }

    private void MergeAlternatives(SchemaForm form, PlacedJson place, HashSet<string> open, ref bool isNullable)
    {
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            PlacedJson[] all = [.. place.Items(keyword).Select(Locate)];
            if (all.Length == 0)
            {
                continue;
            }

            PlacedJson[] arms = [.. all.Where(arm => !IsNull(arm))];
            var allowsNull = arms.Length < all.Length;
            if (arms.Length == 1)
            {
                // A choice between null and one schema is that schema, and null.
                Merge(form, arms[0], open, out var allows);
                allowsNull |= allows;
                form.Name ??= place.Members!.Count == 1 ? NameOf(arms[0].Pointer) : null;
            }
            else
            {
                form.Alternatives.AddRange(arms);
                form.Keywords.TryAdd("alternatives", place.Get(keyword)!.Value);
                allowsNull |= arms.Any(arm => !open.Contains(arm.Pointer) && Read(arm).IsNullable);
            }

            isNullable &= allowsNull;
        }
    }

    private static bool IsNull(PlacedJson schema) => schema.Text("type") == "null" || (schema.Get("type") is { Node: JsonArray { Count: 1 } } && schema.Texts("type").Single() == "null");
}
