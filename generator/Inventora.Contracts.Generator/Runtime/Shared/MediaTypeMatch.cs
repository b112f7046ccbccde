using System;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>Compares media types with those of the document, which can be ranges.</summary>
internal static class MediaTypeMatch
{
    /// <summary>How well a media type fits: 0 not at all, then more for each thing that both say. JSON by one name fits JSON by any other, but hardly.</summary>
    public static int Rate(string documented, string seen)
    {
        string wanted = Bare(documented);
        string type = Bare(seen);
        if (string.Equals(wanted, type, StringComparison.OrdinalIgnoreCase))
        {
            return 5;
        }

        if (wanted == "*/*")
        {
            return 1;
        }

        if (wanted.Contains("*+", StringComparison.Ordinal) && type.EndsWith(wanted[(wanted.IndexOf('*', StringComparison.Ordinal) + 1)..], StringComparison.OrdinalIgnoreCase))
        {
            return 4;
        }

        if (wanted.EndsWith("/*", StringComparison.Ordinal))
        {
            return type.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        }

        return IsJson(wanted) && IsJson(type) ? 2 : 0;
    }

    private static string Bare(string type) => type.Split(';')[0].Trim();

    private static bool IsJson(string type) =>
        type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
