using System.Globalization;
using System.Text;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The path of a request, encoded, with braces where values come.</summary>
internal static class RequestPathText
{
    /// <summary>The path: the document's template itself, unless it has characters that must be encoded.</summary>
    public static string Of(OperationModel operation)
    {
        var path = new StringBuilder();
        foreach (PathPartModel part in Sent(operation))
        {
            path.Append(part.Literal is { } literal ? Encode(literal.Split('#')[0]) : part.Parameter!.IndexOfAny(['{', '}']) < 0 ? $"{{{part.Parameter}}}" : "{}");
        }

        return path.ToString();
    }

    /// <summary>The pieces of the path that are sent.</summary>
    /// <remarks>What follows a <c>#</c> tells operations apart in the document; it is no part of what HTTP sends.</remarks>
    public static IEnumerable<PathPartModel> Sent(OperationModel operation)
    {
        foreach (PathPartModel part in operation.Path)
        {
            yield return part;
            if (part.Literal?.Contains('#') == true)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether putting an argument into the path refuses null.</summary>
    public static bool IsCheckedThere(ArgumentText argument) => argument.Parameter is { Place: ParameterPlace.Path, Type: ScalarUse { Kind: ScalarKind.String } } parameter && IsPlain(parameter);

    /// <summary>Whether a path parameter is one text that stands there as it is.</summary>
    public static bool IsPlain(ParameterModel parameter) =>
        parameter is { Style: ParameterStyle.Simple or ParameterStyle.Json, Shape: ParameterShape.Text or ParameterShape.Document };

    // Segments keep what may stand in them (RFC 3986, pchar), and so does the query that some documents write into a path; all else is escaped once, here.
    private static string Encode(string literal)
    {
        var encoded = new StringBuilder(literal.Length);
        foreach (byte unit in Encoding.UTF8.GetBytes(literal))
        {
            char character = (char)unit;
            bool isPlain = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~!$&'()*+,;=:@/%?".IndexOf(character) >= 0;
            encoded.Append(isPlain ? character.ToString() : "%" + unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
