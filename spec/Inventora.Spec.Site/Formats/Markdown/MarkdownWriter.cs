using System.Text;

namespace Inventora.Spec.Site.Formats.Markdown;

/// <summary>Writes Markdown block by block, with one empty line between two of them.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder text = new();
    private bool isInList;

    /// <summary>A text on one line.</summary>
    public static string Line(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text with each of its headings one level lower; code in it stays as it is.</summary>
    public static string Below(string markdown)
    {
        var isCode = false;
        return string.Join('\n', markdown.Split('\n').Select(line =>
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            return !isCode && line.StartsWith('#') ? "#" + line : line;
        }));
    }

    /// <summary>A heading; nothing for one without words.</summary>
    public void Heading(int level, string words)
    {
        if (words.Length > 0)
        {
            Block($"{new string('#', level)} {Line(words)}");
        }
    }

    /// <summary>Markdown as it is written; nothing for null and blanks.</summary>
    public void Paragraph(string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            Block(markdown.Trim('\n', '\r', ' '));
        }
    }

    /// <summary>An item of a list, on one line.</summary>
    public void Item(int depth, string line)
    {
        if (!isInList)
        {
            Separate();
        }

        text.Append(' ', depth * 2).Append("- ").Append(line.TrimEnd()).Append('\n');
        isInList = true;
    }

    /// <summary>Code, in a fence that is longer than any within it.</summary>
    public void Code(string language, string source)
    {
        var fence = "```";
        while (source.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        Block($"{fence}{language}\n{source.TrimEnd('\n')}\n{fence}");
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => text.ToString();

    private void Block(string block)
    {
        Separate();
        text.Append(block).Append('\n');
        isInList = false;
    }

    private void Separate()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }
}
