using System.Globalization;
using System.Text;

namespace Inventora.Spec.Site.Changes.Reports;

/// <summary>Changes as Markdown, for a comment on a change or a page of the site. What stands in documents stays text.</summary>
public static class MarkdownReport
{
    /// <summary>The whole report: what breaks in one table, the rest in another.</summary>
    /// <param name="report">The changes.</param>
    /// <param name="whom">Whose breaks count.</param>
    public static string Write(ChangeReport report, Breaks whom)
    {
        var breaking = report.Breaking(whom).ToArray();
        var others = report.Changes.Except(breaking).ToArray();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Changes from {Escape(report.OldFile)} to {Escape(report.NewFile)}\n\n");
        if (report.Changes.Count == 0)
        {
            return text.Append("No changes.\n").ToString();
        }

        Append(text, "Breaking", breaking, hasAffected: true);
        Append(text, "Not breaking", others, hasAffected: false);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, string heading, IReadOnlyCollection<ContractChange> changes, bool hasAffected)
    {
        if (changes.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"## {heading} ({changes.Count})\n\n");
        text.Append(hasAffected ? "| Rule | What | Where | Was | Is | Breaks |\n|---|---|---|---|---|---|\n" : "| Rule | What | Where | Was | Is |\n|---|---|---|---|---|\n");
        foreach (var change in changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {change.Rule.Id} | {change.Rule.Title} | {Escape(change.Subject)} | {Code(change.OldValue)} | {Code(change.NewValue)} |");
            text.Append(hasAffected ? $" {Affected.Words(change.Breaks)} |\n" : "\n");
        }

        text.Append('\n');
    }

    private static string Code(string? value) => value is null ? "" : value.Contains('`', StringComparison.Ordinal) || value.Contains('|', StringComparison.Ordinal) ? Escape(value) : $"`{value}`";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append("\\`*_{}[]<>()#+!|~&".Contains(character, StringComparison.Ordinal) ? $"\\{character}" : character is '\n' or '\r' ? " " : character.ToString());
        }

        return escaped.ToString();
    }
}
