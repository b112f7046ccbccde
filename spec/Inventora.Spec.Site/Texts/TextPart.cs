namespace Inventora.Spec.Site.Texts;

/// <summary>A part of a Markdown text under a heading of the second level.</summary>
/// <param name="Title">The heading; empty for what stands before the first.</param>
/// <param name="Markdown">What stands under it.</param>
public sealed record TextPart(string Title, string Markdown)
{
    /// <summary>The parts of a text; its heading of the first level is left out.</summary>
    public static IEnumerable<TextPart> Divide(string markdown)
    {
        var title = "";
        var lines = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                yield return new TextPart(title, string.Join('\n', lines).Trim());
                title = line[3..].Trim();
                lines.Clear();
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }

        yield return new TextPart(title, string.Join('\n', lines).Trim());
    }

    /// <summary>The heading of the first level of a text; empty where it has none.</summary>
    public static string TitleOf(string markdown) =>
        markdown.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? "";
}
