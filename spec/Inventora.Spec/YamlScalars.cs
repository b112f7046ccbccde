using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Inventora.Spec;

/// <summary>
/// Says what a YAML scalar means under the core schema of YAML 1.2: only plain scalars can be null, a boolean or a number, and
/// <c>yes</c>, <c>on</c> or <c>1_000</c> are text. YamlDotNet itself leaves every scalar as text.
/// </summary>
internal static partial class YamlScalars
{
    /// <summary>The JSON value of a scalar; null for YAML's null. Numbers keep the digits that were written (<c>5.50</c> stays <c>5.50</c>).</summary>
    public static JsonNode? ToJson(YamlScalarNode scalar, string file)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == "tag:yaml.org,2002:str"))
        {
            return JsonValue.Create(text);
        }

        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE":
                return JsonValue.Create(true);
            case "false" or "False" or "FALSE":
                return JsonValue.Create(false);
        }

        if (NotFinite().IsMatch(text))
        {
            throw new SpecException(file, scalar.Start.Line, $"{text} has no counterpart in JSON.");
        }

        if (Octal().IsMatch(text))
        {
            return JsonValue.Create(Convert.ToInt64(text[2..], 8));
        }

        if (Hexadecimal().IsMatch(text))
        {
            return JsonValue.Create(Convert.ToInt64(text[2..], 16));
        }

        // A node parsed from text keeps that text, so that 5.50 is not rewritten as 5.5.
        return Number().Match(text) is { Success: true } number ? JsonNode.Parse(JsonNumber(number)) : JsonValue.Create(text);
    }

    // JSON allows neither a plus sign, nor leading zeros, nor a point without digits on both sides.
    private static string JsonNumber(Match number)
    {
        var whole = number.Groups["whole"].Value.TrimStart('0');
        var fraction = number.Groups["fraction"].Value;
        return (number.Groups["sign"].Value == "-" ? "-" : "")
            + (whole.Length == 0 ? "0" : whole)
            + (fraction.Length == 0 ? "" : "." + fraction)
            + number.Groups["exponent"].Value;
    }

    [GeneratedRegex(@"^(?<sign>[-+]?)(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<exponent>([eE][-+]?[0-9]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^0o[0-7]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Octal();

    [GeneratedRegex("^0x[0-9a-fA-F]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", RegexOptions.CultureInvariant)]
    private static partial Regex NotFinite();
}
