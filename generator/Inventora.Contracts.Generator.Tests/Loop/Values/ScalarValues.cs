using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Makes the JSON of values that C# has a type for.</summary>
internal sealed class ScalarValues(Random random, ValueSpace space)
{
    /// <summary>A value that is not null.</summary>
    public JsonNode? Make(ScalarUse use) => use.Kind switch
    {
        ScalarKind.String => BoundedTexts.Make(use.Constraints, space, random),
        ScalarKind.Boolean => random.Next(2) == 0,
        _ when use.Kind.IsNumber() => BoundedNumbers.Make(use.Kind, use.Constraints, random),
        ScalarKind.Date => Pick("2024-02-29", "0001-01-01", "9999-12-31"),
        ScalarKind.Time => Pick("23:59:58", "00:00:00", "12:30:00.25"),
        ScalarKind.DateTime => Pick("2024-02-29T10:00:00Z", "1999-12-31T23:59:59.125+05:30", "2038-01-19T03:14:08-11:00"),
        ScalarKind.Duration => Pick("P1DT2H", "PT0.5S", "-PT3M"),
        ScalarKind.Uuid => Pick("0b2b2f4e-3b62-4a41-9a51-0f6f1f1f1f1f", "ffffffff-ffff-4fff-bfff-ffffffffffff"),
        ScalarKind.Uri => Address(use.Constraints),
        ScalarKind.Bytes or ScalarKind.Stream => Pick("AAECAwT/", "+/+/", "aGk="),
        ScalarKind.Base64Url => Pick("AAECAwT_", "-_-_"),
        // Among texts, what reads as JSON can't be told from JSON.
        ScalarKind.Json => space.HasNulls ? Anything() : Pick("plain", "a b"),
        _ => throw new NoValueException($"no values are made of {use.Kind}"),
    };

    private JsonNode Address(ConstraintModel? bounds)
    {
        string[] fit = [.. new[] { "https://example.org/a%20b?c=d#e", "../relative", "urn:isbn:0451450523", "https://example.org" }
            .Where(text => text.Length >= (bounds?.MinLength ?? 0) && text.Length <= (bounds?.MaxLength ?? int.MaxValue))];
        return bounds?.Pattern is null && fit.Length > 0 ? Pick(fit) : BoundedTexts.Make(bounds, space, random);
    }

    private JsonNode? Anything() => random.Next(4) switch
    {
        0 => JsonValue.Create(space.Texts[random.Next(space.Texts.Count)]),
        1 => JsonValue.Create(12.50m),
        2 => new JsonArray(1, "b", null),
        _ => new JsonObject { ["deep"] = new JsonObject { ["x"] = true } },
    };

    private JsonNode Pick(params string[] texts) => JsonValue.Create(texts[random.Next(texts.Length)]);
}
