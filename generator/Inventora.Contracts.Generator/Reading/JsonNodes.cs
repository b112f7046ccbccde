using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>Turns placed nodes into the nodes that the reader library takes.</summary>
public static class JsonNodes
{
    /// <summary>A copy without places.</summary>
    public static JsonNode ToJson(PlacedMapping mapping)
    {
        JsonObject json = [];
        foreach (PlacedEntry entry in mapping.Entries)
        {
            json.Add(entry.Key, ToJson(entry.Value));
        }

        return json;
    }

    private static JsonNode? ToJson(PlacedNode node)
    {
        return node switch
        {
            PlacedMapping mapping => ToJson(mapping),
            PlacedSequence sequence => new JsonArray(sequence.Items.Select(ToJson).ToArray()),
            PlacedScalar scalar => ToJson(scalar),
            _ => throw new InvalidOperationException("A node is an object, a list or a scalar."),
        };
    }

    /// <summary>The value of a scalar; null for null.</summary>
    public static JsonNode? ToJson(PlacedScalar scalar)
    {
        return scalar.Kind switch
        {
            PlacedScalarKind.Null => null,
            PlacedScalarKind.Boolean => JsonValue.Create(scalar.Text == "true"),
            PlacedScalarKind.Number => ToJsonNumber(scalar.Text),
            _ => JsonValue.Create(scalar.Text),
        };
    }

    /// <summary>Whole numbers stay whole and decimals exact, as far as C# has a type for them.</summary>
    private static JsonNode ToJsonNumber(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole))
        {
            return JsonValue.Create(whole);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? JsonValue.Create(exact)
            : JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
