using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>
/// A path as documents write it: literal pieces and places of parameters; behind it, against the specification, sometimes a query (<c>?version=2</c>), places
/// of query parameters (<c>?id={id}</c>, or <c>{?id,name}</c> as RFC 6570 has them), or a fragment, which tells operations apart and is never sent.
/// </summary>
/// <param name="Path">The path in pieces, in order.</param>
/// <param name="Fixed">The query parameters whose values the path says.</param>
/// <param name="Places">The query parameters that have a place: their names in the query, and those in braces.</param>
/// <param name="Expanded">The names of query parameters that have a place without a name of its own.</param>
public sealed record PathTemplate(
    EquatableArray<PathPartModel> Path, EquatableArray<FixedQueryModel> Fixed, EquatableArray<(string Name, string Parameter)> Places, EquatableArray<string> Expanded)
{
    private static readonly Regex Expansion = new(@"\{[?&]([^{}]*)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Modifier = new(@"\*$|:[0-9]+$", RegexOptions.CultureInvariant);

    /// <summary>The pieces; null when the braces don't match, or stand where no value can.</summary>
    public static PathTemplate? Parse(string template)
    {
        string[] expanded = [.. Expansion.Matches(template).Cast<Match>().SelectMany(match => match.Groups[1].Value.Split(',')).Select(name => Modifier.Replace(name.Trim(), ""))];
        (string before, _) = CutAt(Expansion.Replace(template, ""), '#');
        (string path, string query) = CutAt(before, '?');
        List<FixedQueryModel> known = [];
        List<(string Name, string Parameter)> places = [];
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = pair.Split(['='], 2);
            string value = sides.Length == 1 ? "" : sides[1];
            if (value.Length > 2 && value[0] == '{' && value.IndexOf('}') == value.Length - 1 && value.LastIndexOf('{') == 0)
            {
                places.Add((Decode(sides[0]), value.Substring(1, value.Length - 2)));
            }
            else if (pair.IndexOfAny(['{', '}']) >= 0)
            {
                return null;
            }
            else
            {
                known.Add(new FixedQueryModel(Decode(sides[0]), sides.Length == 1 ? null : Decode(value)));
            }
        }

        return Cut(path) is { } parts ? new PathTemplate(parts.ToEquatableArray(), known.ToEquatableArray(), places.ToEquatableArray(), expanded.ToEquatableArray()) : null;
    }

    /// <summary>What stands before the first mark that is in no braces, and what stands behind it.</summary>
    private static (string Before, string After) CutAt(string text, char mark)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && text[i] == mark)
            {
                return (text.Substring(0, i), text.Substring(i + 1));
            }
        }

        return (text, "");
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static List<PathPartModel>? Cut(string path)
    {
        List<PathPartModel> parts = [];
        int position = 0;
        while (position < path.Length)
        {
            int open = path.IndexOf('{', position);
            if (path.IndexOf('}', position, (open < 0 ? path.Length : open) - position) >= 0)
            {
                return null;
            }

            int end = open < 0 ? path.Length : open;
            if (end > position)
            {
                parts.Add(new PathPartModel(path.Substring(position, end - position), null));
            }

            if (open < 0)
            {
                break;
            }

            int close = path.IndexOf('}', open);
            if (close < open + 2 || path.IndexOf('{', open + 1, close - open - 1) >= 0)
            {
                return null;
            }

            parts.Add(new PathPartModel(null, path.Substring(open + 1, close - open - 1)));
            position = close + 1;
        }

        return parts;
    }
}
