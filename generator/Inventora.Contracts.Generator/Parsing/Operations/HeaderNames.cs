using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Finds out what the name of a header is on the wire.</summary>
public sealed class HeaderNames(ParsingContext context)
{
    private const string OtherMarks = "!#$%&'*+-.^_`|~";

    /// <summary>The name; null for one that HTTP can't carry: section 5.1 of RFC 9110 has letters, digits and some marks.</summary>
    /// <param name="name">The name in the document; spaces around it are the writer's slip.</param>
    /// <param name="pointer">Where the header is declared.</param>
    public string? Parse(string name, string pointer)
    {
        string trimmed = name.Trim();
        if (trimmed.Length == 0 || trimmed.Any(character => !IsMark(character)))
        {
            context.ReportAtValue(Rules.NotSupported, pointer, $"'{name}' can't be the name of a header", "it is left out");
            return null;
        }

        if (trimmed.Length < name.Length)
        {
            context.ReportAtValue(Rules.Mended, pointer, $"The header '{name}' is taken as '{trimmed}'");
        }

        return trimmed;
    }

    private static bool IsMark(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || OtherMarks.IndexOf(character) >= 0;
}
