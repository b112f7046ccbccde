using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>What a plain scalar of YAML is by the core schema of YAML 1.2: <c>yes</c>, <c>on</c> and <c>2024-01-31</c> are strings.</summary>
public static class CoreSchemaScalars
{
    private static readonly Regex Decimal = new(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    /// <summary>Makes the node of a plain scalar.</summary>
    public static PlacedScalar Resolve(TextPlace place, string source)
    {
        switch (source)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new PlacedScalar(place, PlacedScalarKind.Null, "null", source);
            case "true" or "True" or "TRUE":
                return new PlacedScalar(place, PlacedScalarKind.Boolean, "true", source);
            case "false" or "False" or "FALSE":
                return new PlacedScalar(place, PlacedScalarKind.Boolean, "false", source);
        }

        string? number = ToJsonNumber(source);
        return number is null ? new PlacedScalar(place, source) : new PlacedScalar(place, PlacedScalarKind.Number, number, source);
    }

    /// <summary>The number as JSON writes it, digits untouched; null for what is no number.</summary>
    public static string? ToJsonNumber(string source)
    {
        char first = source[0];
        if (first is not ('-' or '+' or '.') && !(first >= '0' && first <= '9'))
        {
            return null;
        }

        if (source.StartsWith("0x", StringComparison.Ordinal))
        {
            bool isHex = BigInteger.TryParse("0" + source.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out BigInteger value);
            return isHex && source.Length > 2 ? value.ToString(CultureInfo.InvariantCulture) : null;
        }

        if (source.StartsWith("0o", StringComparison.Ordinal))
        {
            string digits = source.Substring(2);
            bool isOctal = digits.Length > 0 && digits.All(digit => digit is >= '0' and <= '7');
            return isOctal ? digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture) : null;
        }

        return Decimal.IsMatch(source) ? Normalize(source) : null;
    }

    /// <summary>JSON knows no plus sign, no leading zeros, and no point without digits on both sides.</summary>
    private static string Normalize(string source)
    {
        string sign = source[0] == '-' ? "-" : string.Empty;
        string rest = source.TrimStart('-', '+');
        int exponentStart = rest.IndexOfAny(['e', 'E']);
        string exponent = exponentStart < 0 ? string.Empty : rest.Substring(exponentStart);
        string[] pieces = (exponentStart < 0 ? rest : rest.Substring(0, exponentStart)).Split('.');
        string whole = pieces[0].TrimStart('0');
        string fraction = pieces.Length > 1 && pieces[1].Length > 0 ? "." + pieces[1] : string.Empty;
        return sign + (whole.Length == 0 ? "0" : whole) + fraction + exponent;
    }
}
