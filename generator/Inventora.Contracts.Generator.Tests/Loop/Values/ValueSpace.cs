namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>What the place where a value travels can hold.</summary>
/// <param name="HasNulls">Whether null can be told from what is left out.</param>
/// <param name="HasEmpty">Whether an empty list or object can be told from none.</param>
/// <param name="Texts">The texts that are tried.</param>
/// <param name="Fits">Whether a text can stand there.</param>
public sealed record ValueSpace(bool HasNulls, bool HasEmpty, IReadOnlyList<string> Texts, Func<string, bool> Fits)
{
    private static readonly string[] Anything = ["plain", "", "it's \"quoted\" \\ /", "Zeile\nzwei\t", "ä€😀", "null", "<b>&amp;", "a,b;c|d e", "true", "1e3", " around "];

    /// <summary>JSON holds everything.</summary>
    public static ValueSpace Json { get; } = new(true, true, Anything, _ => true);

    /// <summary>Fields hold texts: what is null or empty is not there.</summary>
    public static ValueSpace Fields { get; } = new(false, false, [.. Anything.Where(text => text.Length > 0)], text => text.Length > 0);

    /// <summary>An item among others in one field: no mark that separates them.</summary>
    public static ValueSpace Item { get; } = new(false, false, ["plain", "ä€😀", "50%", "<b>", "a=b"], text => text.Length > 0 && text.IndexOfAny([',', ' ', '|']) < 0);

    /// <summary>A piece of a path is never empty, and no step to another path.</summary>
    public static ValueSpace Path { get; } = new(false, false, ["plain", "a/b", "ä€😀", "50%", "x y", "q?a=b#c", "semi;colon=1", "a+b", "{brace}", "tilde~1"], text => text is not ("" or "." or ".."));

    /// <summary>A header or a cookie: what RFC 9110 lets stand there as it is, and no mark that separates items.</summary>
    public static ValueSpace Header { get; } = new(false, false, ["plain", "a-b_c.d", "x/y:z", "W~1", "50%", "(a) b", "a=b"], text => text.Length > 0 && text.Trim() == text && text.All(character => character is >= ' ' and <= '~' and not ','));
}
