namespace Inventora.Contracts.Generator.Reading.Syntax.Lenient;

/// <summary>What stands before a node: <c>&amp;anchor</c> and <c>!tag</c>.</summary>
/// <param name="Anchor">The name by which aliases repeat the node; null without one.</param>
/// <param name="IsText">Whether the tag makes a text of everything.</param>
/// <param name="IsAny">Whether there is one of them.</param>
public readonly record struct YamlProperties(string? Anchor, bool IsText, bool IsAny)
{
    /// <summary>Reads them, and goes over the blanks behind them.</summary>
    public static YamlProperties Read(YamlCursor cursor)
    {
        string? anchor = null;
        bool isText = false;
        bool isAny = false;
        while (cursor.Current is '&' or '!')
        {
            int start = cursor.Position;
            while (!cursor.IsBlankAt(0) && ",[]{}".IndexOf(cursor.Current) < 0)
            {
                cursor.Position++;
            }

            string word = cursor.From(start);
            anchor = word[0] == '&' ? word.Substring(1) : anchor;
            isText |= word is "!" or "!!str" or "!<tag:yaml.org,2002:str>";
            isAny = true;
            cursor.SkipBlanks();
        }

        return new YamlProperties(anchor, isText, isAny);
    }
}
