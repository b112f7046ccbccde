using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Reads a list of known failures: a JSON array of objects with <c>fact</c>, <c>reason</c> and <c>expires</c> (a day such as 2026-12-31).</summary>
public static class KnownFailureFile
{
    private static readonly string[] Keys = ["fact", "reason", "expires"];

    /// <summary>Reads the text of a list. Comments and trailing commas are allowed.</summary>
    /// <exception cref="FormatException">The text is no such list, an entry is incomplete or names no fact of the ledger, or a fact is named twice.</exception>
    public static IReadOnlyList<KnownFailure> Parse(string text, Ledger ledger)
    {
        var entries = new List<KnownFailure>();
        foreach (var node in ReadArray(text))
        {
            var entry = ReadEntry(node, $"entry {entries.Count + 1}", ledger);
            if (entries.Any(other => other.Fact == entry.Fact))
            {
                throw new FormatException($"{entry.Fact} is named twice");
            }

            entries.Add(entry);
        }

        return entries;
    }

    private static JsonArray ReadArray(string text)
    {
        try
        {
            var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };
            return JsonNode.Parse(text, documentOptions: options) as JsonArray ?? throw new FormatException("expected a JSON array");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"expected a JSON array: {problem.Message}", problem);
        }
    }

    private static KnownFailure ReadEntry(JsonNode? node, string place, Ledger ledger)
    {
        if (node is not JsonObject entry)
        {
            throw new FormatException($"{place}: expected an object with {string.Join(", ", Keys)}");
        }

        // A misspelt key must not silently leave a date out.
        if (entry.Select(property => property.Key).FirstOrDefault(key => !Keys.Contains(key)) is { } unknown)
        {
            throw new FormatException($"{place}: expected only {string.Join(", ", Keys)}, seen {unknown}");
        }

        var fact = Text(entry, "fact", place);
        if (!ledger.TryGetFact(fact, out _))
        {
            throw new FormatException($"{place}: the ledger has no fact {fact}");
        }

        var expires = Text(entry, "expires", place);
        return DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new KnownFailure(fact, Text(entry, "reason", place), day)
            : throw new FormatException($"{place}: expires: expected a day such as 2026-12-31, seen {expires}");
    }

    private static string Text(JsonObject entry, string key, string place) =>
        entry.Text(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new FormatException($"{place}: expected {key} to be a text that is not empty");
}
