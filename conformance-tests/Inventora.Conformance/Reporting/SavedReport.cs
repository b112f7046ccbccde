using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>What a comparison needs of a report that was written as JSON.</summary>
public sealed record SavedReport
{
    /// <summary>The base address of the server.</summary>
    public required string Target { get; init; }

    /// <summary>The name of the profile.</summary>
    public required string Profile { get; init; }

    /// <summary>Why the run could not start; null when it could.</summary>
    public string? CouldNotRun { get; init; }

    /// <summary>The outcomes of the facts, in the order of the report.</summary>
    public required IReadOnlyList<(string Fact, string Statement, Outcome Outcome)> Facts { get; init; }

    /// <summary>The answers where the documentation is silent, by silence.</summary>
    public required IReadOnlyDictionary<string, string> Behaviours { get; init; }

    /// <summary>Reads the JSON form of a report.</summary>
    /// <exception cref="FormatException">The text is no report, or one of another version.</exception>
    public static SavedReport Parse(string text)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException problem)
        {
            throw new FormatException($"it is no JSON: {problem.Message}", problem);
        }

        if (root.Member("schemaVersion").Integer() is not { } version)
        {
            throw new FormatException("it is no report: it has no schemaVersion");
        }

        if (version != ConformanceReport.CurrentSchemaVersion)
        {
            throw new FormatException($"it has the schemaVersion {version}, this program reads {ConformanceReport.CurrentSchemaVersion}");
        }

        return new SavedReport
        {
            Target = Required(root, "target"),
            Profile = Required(root, "profile"),
            CouldNotRun = root.Text("couldNotRun"),
            Facts = [.. Array(root, "facts").Select(fact => (Required(fact, "id"), fact.Text("statement") ?? "", ReadOutcome(Required(fact, "outcome"))))],
            Behaviours = Array(root, "behaviours").DistinctBy(behaviour => Required(behaviour, "silence"), StringComparer.Ordinal).ToDictionary(
                behaviour => Required(behaviour, "silence"),
                behaviour => string.Join("; ", Array(behaviour, "answers").Select(answer => answer.Text())),
                StringComparer.Ordinal),
        };
    }

    private static Outcome ReadOutcome(string word)
    {
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            if (ReportJson.Word(outcome) == word)
            {
                return outcome;
            }
        }

        throw new FormatException($"it has an unknown outcome: {word}");
    }

    private static string Required(JsonNode? node, string key) => node.Text(key) ?? throw new FormatException($"it is no report: {key} is not there");

    private static JsonArray Array(JsonNode? node, string key) =>
        node.Member(key) as JsonArray ?? throw new FormatException($"it is no report: {key} is not there");
}
