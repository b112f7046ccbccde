using System;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Reads the values in a path.</summary>
internal static class PathText
{
    private const string Slash = "%2F";
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>A value, decoded; null when it is not there.</summary>
    public static string? Value(HttpContext context, string routeName)
    {
        // Servers decode a path but for %2F, which would else end a segment; whether a %2F came as itself or as %252F, only the raw path tells.
        string? value = context.Request.RouteValues[routeName] as string;
        return value is null || !value.Contains(Slash, IgnoreCase) ? value
            : Raw(context, value) is { } segment ? Uri.UnescapeDataString(segment)
            : value.Replace(Slash, "/", IgnoreCase);
    }

    /// <summary>The pieces of a value by its style, decoded, without the marks that begin it.</summary>
    public static string[] Pieces(HttpContext context, string routeName, string name, PathStyle style, bool isExploded)
    {
        string value = context.Request.RouteValues[routeName] as string ?? "";

        // An encoded comma is part of a piece. Where the segment holds more than this value, only the decoded text is known.
        string? raw = Raw(context, value);
        string text = raw ?? value;
        string[] pieces = style switch
        {
            PathStyle.Label => After(text, ".").Split(isExploded ? '.' : ','),
            PathStyle.Matrix when isExploded => [.. After(text, ";").Split(';').Select(piece => piece.StartsWith(name + "=", StringComparison.Ordinal) ? piece[(name.Length + 1)..] : piece)],
            PathStyle.Matrix => After(After(After(text, ";"), name), "=").Split(','),
            _ => text.Split(','),
        };
        return raw is null ? pieces : Array.ConvertAll(pieces, Uri.UnescapeDataString);
    }

    private static string After(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text;

    // The segment of the path as it was sent that became this value.
    private static string? Raw(HttpContext context, string value)
    {
        string path = context.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] ?? "";
        return Array.Find(path.Split('/'), segment => string.Equals(Uri.UnescapeDataString(segment.Replace(Slash, "%252F", IgnoreCase)), value, StringComparison.Ordinal));
    }
}
