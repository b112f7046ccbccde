using System.Globalization;
using System.Text;

namespace Inventora.Spec.Site.Changes.Reports;

/// <summary>Changes for a terminal: what breaks first, then the rest.</summary>
public static class TextReport
{
    /// <summary>The whole report; its last line counts.</summary>
    /// <param name="report">The changes.</param>
    /// <param name="whom">Whose breaks count.</param>
    public static string Write(ChangeReport report, Breaks whom)
    {
        var text = new StringBuilder();
        var breaking = report.Breaking(whom).ToHashSet();
        foreach (var change in report.Changes.Where(breaking.Contains).Concat(report.Changes.Where(change => !breaking.Contains(change))))
        {
            var affected = Affected.Words(change.Breaks);
            text.Append(CultureInfo.InvariantCulture, $"{(breaking.Contains(change) ? "BREAKS" : "ok    ")} {change.Rule.Id} {change.Rule.Title}: {change.Subject}\n");
            if (affected.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"       for   {affected}\n");
            }

            Append(text, "was", change.OldValue, report.OldFile, change.Old);
            Append(text, "is", change.NewValue, report.NewFile, change.New);
        }

        text.Append(report.Changes.Count == 0
            ? "No changes.\n"
            : string.Create(CultureInfo.InvariantCulture, $"{report.Changes.Count} {(report.Changes.Count == 1 ? "change" : "changes")}, {breaking.Count} breaking.\n"));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string word, string? value, string file, ChangePlace? place)
    {
        if (place is null && value is null)
        {
            return;
        }

        var where = place is null ? "" : place.Line > 0 ? $"{file}({place.Line.ToString(CultureInfo.InvariantCulture)}) #{place.Pointer}" : $"#{place.Pointer}";
        text.Append("       ").Append(word.PadRight(5)).Append(' ');
        text.Append(value is null ? where : where.Length == 0 ? value : $"{value}   at {where}").Append('\n');
    }
}
