using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>
/// Values for PATCH that differ from what is there and from one another: a value that lands in another field, or is cut to a whole
/// number, shows.
/// </summary>
internal static class PatchValues
{
    /// <summary>A value for a field of a record.</summary>
    public static JsonNode For(CheckContext context, string field, JsonNode record) => field switch
    {
        // Several words, and what HTML would escape: a name is cut or changed where it shows.
        "name" => JsonValue.Create(context.Unique(field) + " Größe 5 & <so> \"Ab\""),
        "sku" => JsonValue.Create(context.Unique(field) + "-Ab"),
        "notes" => JsonValue.Create($"{context.Unique("notes")} Größe 5 × ½ \"so\" & <so> 'so' 蝋燭 🕯\nsecond line"),
        // Quarters are exact in binary and have two decimals, so that what becomes of other fractions has a check of its own.
        "unitPrice" => Number(record, field, 6.25m),
        "minLevel" => Number(record, field, 17),
        "retailPrice" => Number(record, field, 18.25m),
        "wholesalePrice" => Number(record, field, 12.75m),
        "minimumQuantity" => Number(record, field, 23),
        // Both have right check digits, so a server that looks at them has no reason to refuse; a number would lose the noughts.
        "ean" => JsonValue.Create(record.Text("ean") == "0036000291452" ? "0012345678905" : "0036000291452"),
        "reorderURLs" => new JsonArray($"https://example.com/{context.Unique("reorder")}"),
        "unitType" => JsonValue.Create(Units.SiblingOf(record.Text("unitType"))),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "PATCH has no such field."),
    };

    private static JsonValue Number(JsonNode record, string field, decimal wanted) =>
        JsonValue.Create(record.Number(field) == wanted ? wanted + 2 : wanted);
}
