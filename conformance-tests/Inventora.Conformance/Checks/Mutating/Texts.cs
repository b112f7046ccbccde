using System.Text;

namespace Inventora.Conformance.Checks.Mutating;

/// <summary>Texts that a server can change without anyone seeing it at once, and the judgement on what came back of them.</summary>
internal static class Texts
{
    // Up to here a server may not cut what it accepts; beyond, the documentation leaves more room (A-TASK-36).
    private const int AlwaysWhole = 255;

    /// <summary>The texts with what is special about them. Each starts or ends as the sender of it needs, so they are for notes; names are shorter.</summary>
    public static IReadOnlyList<(string What, string Text)> All { get; } =
    [
        ("that looks like a number", "0012.50"),
        ("that looks like a word of a language", "null"),
        ("with characters that programs treat as their own", "C:\\new\ttab 100 % 'x'; -- ${a} {{b}} \\u0041 &amp; <b> ?"),
        // An e with the accent as a character of its own, a ligature and a wide letter: normalised text has others.
        ("that is not normalised", "Cafe\u0301 \uFB01ne \uFF21"),
        ("of 255 characters", Long(AlwaysWhole)),
        ("of 2,000 characters", Long(2000)),
        ("with blanks around it", "  blanks  "),
    ];

    /// <summary>Observes that a text came back as it was sent.</summary>
    public static void Judge(CheckContext context, IEnumerable<string> facts, string field, string what, string sent, Exchange exchange)
    {
        var seen = exchange.Json.Text(field);
        var same = seen == sent;
        // Blanks around a text are often taken off, and a text beyond the usual length cut; both are worth a warning.
        var mild = !same && seen is not null && (seen == sent.Trim() || seen.Length >= AlwaysWhole && sent.StartsWith(seen, StringComparison.Ordinal));
        foreach (var fact in facts.Select(context.For))
        {
            Func<bool, string, object?, Exchange?, bool> judge = mild ? fact.Warn : fact.Expect;
            judge(same, $"a text {what} in {field} as it was sent: {JsonText.Short(sent)}", exchange.Json.Member(field), exchange);
        }
    }

    /// <summary>Ends differently from how it goes on, so that a cut shows.</summary>
    private static string Long(int length)
    {
        var text = new StringBuilder();
        for (var word = 1; text.Length < length; word++)
        {
            text.Append("word").Append(word).Append(' ');
        }

        return text.ToString(0, length - 1) + "!";
    }
}
