using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>The C# types that uses of types become.</summary>
public static class TypeText
{
    /// <summary>The type at a place where a value is always present: with <c>?</c> where null is a value.</summary>
    public static string Of(EmissionModel emission, TypeUse use) => Present(emission, use) + (use.IsNullable ? "?" : "");

    /// <summary>The type at a place that may be left out, null meaning both absent and null.</summary>
    public static string Nullable(EmissionModel emission, TypeUse use) => Present(emission, use) + "?";

    /// <summary>A type of the models: by its mere name, unless they stand in a namespace of their own.</summary>
    public static string Name(EmissionModel emission, string name) =>
        emission.Namespace == emission.ModelsNamespace ? CSharpText.Identifier(name) : CSharpText.Qualified(emission.ModelsNamespace, name);

    /// <summary>The type of a value that is there and not null.</summary>
    public static string Present(EmissionModel emission, TypeUse use) => use switch
    {
        ScalarUse scalar => Scalar(scalar.Kind),
        ModelUse model => Name(emission, model.Name),
        ListUse list => $"IReadOnlyList<{Of(emission, list.Item)}>",
        MapUse map => $"IReadOnlyDictionary<string, {Of(emission, map.Value)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    /// <summary>As <see cref="Present"/>, but a class where C# has no conversion from the interface: inside <c>Optional</c>.</summary>
    public static string Concrete(EmissionModel emission, TypeUse use) => use switch
    {
        ListUse list => $"List<{Of(emission, list.Item)}>",
        MapUse map => $"Dictionary<string, {Of(emission, map.Value)}>",
        _ => Present(emission, use),
    };

    /// <summary>The type of a record's property: <c>T</c>, <c>T?</c> or <c>Optional&lt;T?&gt;</c>.</summary>
    public static string Property(EmissionModel emission, PropertyModel property) => property switch
    {
        { IsThreeState: true } => $"{Name(emission, "Optional")}<{Concrete(emission, property.Type)}?>",
        { IsRequired: true } => Of(emission, property.Type),
        _ => Nullable(emission, property.Type),
    };

    /// <summary>Whether a value that is there is a struct, so that <c>T?</c> is a type of its own.</summary>
    public static bool IsValueType(TypeUse use) => use switch
    {
        ScalarUse scalar => scalar.Kind is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.Bytes or ScalarKind.Base64Url or ScalarKind.Stream),
        ModelUse model => model.IsEnum,
        _ => false,
    };

    /// <summary>A constant of the document as an expression of the type <paramref name="use"/>.</summary>
    public static string Literal(EmissionModel emission, TypeUse use, LiteralModel literal) => literal.Kind switch
    {
        LiteralKind.String => use is ScalarUse { Kind: not ScalarKind.String } scalar
            ? ParsedLiteral(scalar.Kind, CSharpText.StringLiteral(literal.Text))
            : CSharpText.StringLiteral(literal.Text),
        LiteralKind.Number => CSharpText.NumberLiteral(use is ScalarUse { Kind: var kind } ? kind : ScalarKind.Decimal, literal.Text),
        LiteralKind.Boolean => literal.Text == "true" ? "true" : "false",
        LiteralKind.EnumMember => $"{CSharpText.Qualified(emission.ModelsNamespace, literal.TypeName!)}.{CSharpText.Identifier(literal.Text)}",
        _ => throw new ArgumentOutOfRangeException(nameof(literal)),
    };

    private static string ParsedLiteral(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Uri => $"new Uri({text}, global::System.UriKind.RelativeOrAbsolute)",
        ScalarKind.Bytes => $"global::System.Convert.FromBase64String({text})",
        ScalarKind.Duration => $"global::System.Xml.XmlConvert.ToTimeSpan({text})",
        ScalarKind.Json => throw new ArgumentOutOfRangeException(nameof(kind)),
        _ => $"global::System.{Scalar(kind)}.Parse({text}, global::System.Globalization.CultureInfo.InvariantCulture)",
    };

    private static string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Date => "DateOnly",
        ScalarKind.Time => "TimeOnly",
        ScalarKind.DateTime => "DateTimeOffset",
        ScalarKind.Duration => "TimeSpan",
        ScalarKind.Uuid => "Guid",
        ScalarKind.Uri => "Uri",
        ScalarKind.Bytes or ScalarKind.Base64Url => "byte[]",
        ScalarKind.Json => "JsonElement",
        ScalarKind.Stream => "Stream",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
