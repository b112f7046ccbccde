using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>What the values of an enumeration are in C#.</summary>
internal static class EnumValues
{
    /// <summary>Whether all values are integers that a <c>long</c> can hold.</summary>
    public static bool AreIntegers(EnumModel model) =>
        model.ValueKind == LiteralKind.Number
        && model.Members.All(member => long.TryParse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    /// <summary>The kind of the raw value.</summary>
    public static ScalarKind Kind(EnumModel model) =>
        model.ValueKind != LiteralKind.Number ? ScalarKind.String : AreIntegers(model) ? ScalarKind.Int64 : ScalarKind.Decimal;

    /// <summary>The C# keyword of the raw value's type.</summary>
    public static string Keyword(EnumModel model) => Kind(model) switch
    {
        ScalarKind.Int64 => "long",
        ScalarKind.Decimal => "decimal",
        _ => "string",
    };

    /// <summary>A raw value as a constant.</summary>
    public static string Literal(EnumModel model, EnumMemberModel member) => Kind(model) == ScalarKind.String
        ? CSharpText.StringLiteral(member.Value)
        : CSharpText.NumberLiteral(Kind(model), member.Value);
}
