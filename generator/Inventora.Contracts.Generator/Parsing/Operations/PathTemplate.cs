using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Cuts a path into its literal pieces and the places of its parameters.</summary>
public static class PathTemplate
{
    /// <summary>The pieces in order; null when the braces don't match.</summary>
    public static IReadOnlyList<PathPartModel>? Parse(string template)
    {
        List<PathPartModel> parts = [];
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            if (template.IndexOf('}', position, (open < 0 ? template.Length : open) - position) >= 0)
            {
                return null;
            }

            int end = open < 0 ? template.Length : open;
            if (end > position)
            {
                parts.Add(new PathPartModel(template.Substring(position, end - position), null));
            }

            if (open < 0)
            {
                break;
            }

            int close = template.IndexOf('}', open);
            if (close < open + 2 || template.IndexOf('{', open + 1, close - open - 1) >= 0)
            {
                return null;
            }

            parts.Add(new PathPartModel(null, template.Substring(open + 1, close - open - 1)));
            position = close + 1;
        }

        return parts;
    }
}
