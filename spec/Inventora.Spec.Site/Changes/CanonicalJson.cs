using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes;

/// <summary>
/// Writes values so that equal meaning gives equal text: members sorted, numbers without needless digits, and of schemas no annotations,
/// references replaced by what they lead to.
/// </summary>
internal sealed class CanonicalJson
{
    private const int MaxDepth = 60;

    private static readonly HashSet<string> Annotations =
        new(StringComparer.Ordinal) { "description", "title", "summary", "example", "examples", "$comment", "externalDocs", "deprecated", "$schema", "$id", "$anchor", "$defs", "definitions" };

    private readonly ApiDocument? document;
    private readonly StringBuilder text = new();
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    private CanonicalJson(ApiDocument? document) => this.document = document;

    /// <summary>A value as it is; texts that are called <c>description</c> count as anything else.</summary>
    public static string Of(JsonNode? value)
    {
        var canonical = new CanonicalJson(null);
        canonical.Write(new PlacedJson(value, ""), isSchema: false, 0);
        return canonical.text.ToString();
    }

    /// <summary>The meaning of a part of a document: schemas, parameters, security schemes.</summary>
    public static string Of(ApiDocument document, PlacedJson place)
    {
        var canonical = new CanonicalJson(document);
        canonical.Write(place, isSchema: true, 0);
        return canonical.text.ToString();
    }

    private void Write(PlacedJson place, bool isSchema, int depth)
    {
        if (isSchema && place.Text("$ref") is { } reference && depth < MaxDepth)
        {
            // A circle is the same circle where the same name closes it.
            if (!open.Add(reference) || document!.Follow(place) is not { } target)
            {
                text.Append('"').Append(reference).Append('"');
                return;
            }

            if (place.Members!.Count == 1)
            {
                Write(target, isSchema, depth + 1);
            }
            else
            {
                text.Append("[");
                Write(target, isSchema, depth + 1);
                text.Append(',');
                WriteMembers(place, isSchema, depth, except: "$ref");
                text.Append(']');
            }

            open.Remove(reference);
            return;
        }

        switch (place.Node)
        {
            case JsonObject:
                WriteMembers(place, isSchema, depth, except: null);
                break;
            case JsonArray items:
                text.Append('[');
                for (var i = 0; i < items.Count; i++)
                {
                    Write(new PlacedJson(items[i], JsonPointers.Append(place.Pointer, i)), isSchema, depth + 1);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                text.Append(Number(value));
                break;
            default:
                text.Append(place.Node?.ToJsonString() ?? "null");
                break;
        }
    }

    private void WriteMembers(PlacedJson place, bool isSchema, int depth, string? except)
    {
        text.Append('{');
        foreach (var (name, value) in place.Members!.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            // Below "properties" and its like names are the document's own.
            var isKeyword = isSchema && !place.Pointer.EndsWith("/properties", StringComparison.Ordinal) && !place.Pointer.EndsWith("/patternProperties", StringComparison.Ordinal);
            if (name == except || (isKeyword && (Annotations.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal))))
            {
                continue;
            }

            text.Append('"').Append(name).Append("\":");
            var isValue = isKeyword && name is "default" or "enum" or "const";
            var member = new PlacedJson(value, JsonPointers.Append(place.Pointer, name));
            if (isKeyword && name is "required" or "type" && value is JsonArray set)
            {
                member = member with { Node = new JsonArray([.. set.OrderBy(Of, StringComparer.Ordinal).Select(item => item?.DeepClone())]) };
            }

            Write(member, isSchema && !isValue, depth + 1);
            text.Append(',');
        }

        text.Append('}');
    }

    private static string Number(JsonValue value)
    {
        var written = value.ToJsonString();
        return decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? (exact / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : written;
    }
}
