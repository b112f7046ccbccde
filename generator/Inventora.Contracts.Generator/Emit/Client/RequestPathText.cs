using System.Globalization;
using System.Text;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The path of a request, encoded, with braces where values come.</summary>
internal static class RequestPathText
{
    /// <summary>The path with the query that it says: the document's template itself, unless that has characters that must be encoded, or more than is sent.</summary>
    public static string Of(OperationModel operation)
    {
        var path = new StringBuilder();
        foreach (PathPartModel part in operation.Path)
        {
            path.Append(part.Literal is { } literal ? Encode(literal) : part.Parameter!.IndexOfAny(['{', '}']) < 0 ? $"{{{part.Parameter}}}" : "{}");
        }

        string query = string.Join("&", operation.FixedQuery.Select(pair => Uri.EscapeDataString(pair.Name) + (pair.Value is null ? "" : "=" + Uri.EscapeDataString(pair.Value))));
        return query.Length == 0 ? path.ToString() : $"{path}?{query}";
    }

    /// <summary>Whether putting an argument into the path refuses null.</summary>
    public static bool IsCheckedThere(ArgumentText argument) => argument.Parameter is { Place: ParameterPlace.Path, Type: ScalarUse { Kind: ScalarKind.String } } parameter && IsPlain(parameter);

    /// <summary>Whether a path parameter is one text that stands there as it is.</summary>
    public static bool IsPlain(ParameterModel parameter) =>
        parameter is { Style: ParameterStyle.Simple or ParameterStyle.Json, Shape: ParameterShape.Text or ParameterShape.Document };

    // Segments keep what may stand in them (RFC 3986, pchar); all else is escaped once, here.
    private static string Encode(string literal)
    {
        var encoded = new StringBuilder(literal.Length);
        foreach (byte unit in Encoding.UTF8.GetBytes(literal))
        {
            char character = (char)unit;
            bool isPlain = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~!$&'()*+,;=:@/%".IndexOf(character) >= 0;
            encoded.Append(isPlain ? character.ToString() : "%" + unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
