using System.Globalization;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>The C# that holds a value against the document's bounds.</summary>
public static class ConstraintText
{
    /// <summary>
    /// Statements that add a <c>Violation</c> to a variable <c>violations</c> (<c>ICollection&lt;Violation&gt;</c>) for every bound that the value breaks;
    /// empty when nothing can be broken.
    /// </summary>
    /// <param name="emission">Where the types are.</param>
    /// <param name="use">The type with its bounds; null is passed over where it is nullable.</param>
    /// <param name="value">An expression of the type that <see cref="TypeText.Of"/> gives: a variable or a property, evaluated several times.</param>
    /// <param name="path">A C# expression of the type string: where the value stands in the request.</param>
    public static string Checks(EmissionModel emission, TypeUse use, string value, string path) =>
        Checks(emission, use, value, new PathText(path));

    /// <summary>As the overload, of a place that can be led on.</summary>
    internal static string Checks(EmissionModel emission, TypeUse use, string value, PathText path) => use switch
    {
        ScalarUse { Constraints: { } bounds } scalar when scalar.Kind.IsNumber() => Number(scalar.Kind, bounds, value, path),
        ScalarUse { Constraints: { } bounds, Kind: ScalarKind.String } => Text(bounds, value, path),
        ScalarUse { Constraints: { } bounds, Kind: ScalarKind.Uri } => Text(bounds, $"{value}{(use.IsNullable ? "?" : "")}.OriginalString", path),
        ModelUse { IsEnum: false, IsBounded: true } model => $"{Validator(model)}.Validate({value}, {path}, violations);",
        ListUse list => CSharpWriter.Lines([Count(emission, list, value, path), Each(emission, "Items", list.Item, value, path)]),
        MapUse map => CSharpWriter.Lines([Count(emission, map, value, path), Each(emission, "Entries", map.Value, value, path)]),
        _ => "",
    };

    /// <summary>A statement that adds a violation when a condition holds.</summary>
    internal static string Check(string condition, PathText path, string expected, string seen) => CSharpWriter.Fill($$"""
        if ({{condition}})
        {
            violations.Add(new Violation({{path.ToString()}}, {{expected}}, {{seen}}));
        }
        """);

    private static string Number(ScalarKind kind, ConstraintModel bounds, string value, PathText path)
    {
        // Only whole bounds of whole numbers are compared as such; an exclusive bound is the exception of an exception.
        ScalarKind divisorKind = kind is ScalarKind.Double or ScalarKind.Single ? kind : ScalarKind.Decimal;
        string? minimum = BoundText.Literal(bounds.IsMinimumExclusive ? divisorKind : kind, bounds.Minimum);
        string? maximum = BoundText.Literal(bounds.IsMaximumExclusive ? divisorKind : kind, bounds.Maximum);
        string? divisor = BoundText.Literal(divisorKind, bounds.MultipleOf);
        return CSharpWriter.Lines(
        [
            minimum is null ? "" : Call(bounds.IsMinimumExclusive ? "MoreThan" : "AtLeast", path, value, minimum),
            maximum is null ? "" : Call(bounds.IsMaximumExclusive ? "LessThan" : "AtMost", path, value, maximum),
            divisor is null ? "" : Call("MultipleOf", path, value, divisor),
        ]);
    }

    private static string Text(ConstraintModel bounds, string value, PathText path)
    {
        string? pattern = bounds.Pattern is null ? null : EcmaPattern.ToDotNet(bounds.Pattern);
        return CSharpWriter.Lines(
        [
            bounds.MinLength > 0 ? Call("MinLength", path, value, Whole(bounds.MinLength)) : "",
            bounds.MaxLength is null ? "" : Call("MaxLength", path, value, Whole(bounds.MaxLength)),
            pattern is null ? "" : Call(
                "Matches",
                path,
                value,
                pattern == bounds.Pattern ? CSharpText.StringLiteral(pattern) : $"{CSharpText.StringLiteral(pattern)}, {CSharpText.StringLiteral(bounds.Pattern!)}"),
        ]);
    }

    private static string Count(EmissionModel emission, TypeUse use, string value, PathText path)
    {
        if (use.Constraints is not { } bounds)
        {
            return "";
        }

        string count = use.IsNullable ? $"{value}?.Count" : $"{value}.Count";
        return CSharpWriter.Lines(use is ListUse list
            ?
            [
                bounds.MinItems > 0 ? Call("MinItems", path, count, Whole(bounds.MinItems)) : "",
                bounds.MaxItems is null ? "" : Call("MaxItems", path, count, Whole(bounds.MaxItems)),
                !bounds.HasUniqueItems ? "" : $"violations.UniqueItems({path.Arguments}, {value}{(IsComparable(list.Item) ? "" : ", " + JsonWriterText.WriteDelegate(emission, list.Item))});",
            ]
            :
            [
                bounds.MinProperties > 0 ? Call("MinProperties", path, count, Whole(bounds.MinProperties)) : "",
                bounds.MaxProperties is null ? "" : Call("MaxProperties", path, count, Whole(bounds.MaxProperties)),
            ]);
    }

    private static string Call(string check, PathText path, string value, string bound) => $"violations.{check}({path.Arguments}, {value}, {bound});";

    /// <summary>A statement that checks what a list or a map holds.</summary>
    private static string Each(EmissionModel emission, string method, TypeUse item, string value, PathText path)
    {
        string checks = Checks(emission, item, "item", new PathText("path"));
        return checks.Length == 0 ? "" : $"violations.{method}({path.Arguments}, {value}, {Check(item, checks)}{(path.FirstItem == 0 ? "" : ", " + Whole(path.FirstItem))});";
    }

    private static string Check(TypeUse item, string checks) => item switch
    {
        ModelUse model => $"{Validator(model)}.Validate",
        _ when checks.Contains('\n') => CSharpWriter.Fill($$"""
            static (item, path, violations) =>
            {
                {{checks}}
            }
            """),
        _ => $"static (item, path, violations) => {checks.TrimEnd(';')}",
    };

    /// <summary>Whether equality of C# is equality of JSON.</summary>
    private static bool IsComparable(TypeUse item) => item is ModelUse or ScalarUse { Kind: not (ScalarKind.Bytes or ScalarKind.Base64Url or ScalarKind.Json or ScalarKind.Stream) };

    private static string Validator(ModelUse model) => CSharpText.Identifier(model.Name + "Validator");

    private static string Whole(int? number) => Convert.ToString(number, CultureInfo.InvariantCulture);
}
