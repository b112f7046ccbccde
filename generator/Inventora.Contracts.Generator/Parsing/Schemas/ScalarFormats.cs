using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The C# types of JSON's scalars, by the formats that OpenAPI registers. A format that isn't known changes nothing.</summary>
public static class ScalarFormats
{
    /// <summary>A string's type.</summary>
    public static ScalarKind OfString(string? format, string? contentEncoding)
    {
        return format switch
        {
            "date" => ScalarKind.Date,
            "time" or "time-local" or "partial-time" => ScalarKind.Time,
            "date-time" => ScalarKind.DateTime,
            "duration" => ScalarKind.Duration,
            "uuid" or "guid" => ScalarKind.Uuid,
            "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => ScalarKind.Uri,
            "byte" or "base64" => ScalarKind.Bytes,
            "base64url" => ScalarKind.Base64Url,
            _ => contentEncoding switch { "base64" => ScalarKind.Bytes, "base64url" => ScalarKind.Base64Url, _ => ScalarKind.String },
        };
    }

    /// <summary>
    /// The type of a whole number: without a format a <c>long</c>, unless the bounds demand more. <c>decimal</c> is the widest, with 28 digits.
    /// </summary>
    public static ScalarKind OfInteger(string? format, ConstraintModel? bounds)
    {
        return format switch
        {
            "int32" or "int16" or "int8" or "uint8" or "uint16" => ScalarKind.Int32,
            "int64" or "uint32" => ScalarKind.Int64,
            "uint64" => ScalarKind.UInt64,
            "decimal" => ScalarKind.Decimal,
            _ => OfBounds(Number(bounds?.Minimum), Number(bounds?.Maximum)),
        };
    }

    /// <summary>Ends are compared as doubles: programs in JavaScript write the largest long as 9223372036854776000.</summary>
    private static ScalarKind OfBounds(double? least, double? most)
    {
        if (!(least < long.MinValue) && !(most > long.MaxValue) && !(least > long.MaxValue))
        {
            return ScalarKind.Int64;
        }

        return least >= 0 && !(most > ulong.MaxValue) && !(least > ulong.MaxValue) ? ScalarKind.UInt64 : ScalarKind.Decimal;
    }

    private static double? Number(string? bound) => bound is null ? null : double.Parse(bound, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A number's type.</summary>
    public static ScalarKind OfNumber(string? format)
    {
        return format switch
        {
            "float" => ScalarKind.Single,
            "decimal" or "decimal128" => ScalarKind.Decimal,
            "int32" => ScalarKind.Int32,
            "int64" => ScalarKind.Int64,
            "uint64" => ScalarKind.UInt64,
            _ => ScalarKind.Double,
        };
    }
}
