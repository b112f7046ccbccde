using System.Globalization;
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
        Checks(emission, use, value, new PathText(path), new LoopNames("_"));

    /// <summary>As the overload, with names for the variables of loops.</summary>
    internal static string Checks(EmissionModel emission, TypeUse use, string value, PathText path, LoopNames loops) => use switch
    {
        ScalarUse { Constraints: { } bounds } scalar when BoundText.IsNumber(scalar.Kind) => Number(scalar.Kind, bounds, value, path),
        ScalarUse { Constraints: { } bounds, Kind: ScalarKind.String } => Text(bounds, value, path),
        ScalarUse { Constraints: { } bounds, Kind: ScalarKind.Uri } => Text(bounds, $"{value}{(use.IsNullable ? "?" : "")}.OriginalString", path),
        ModelUse { IsEnum: false } model => IfPresent(use, value, $"{Validator(emission, model)}.Validate({value}, {path}, violations);"),
        ListUse list => CSharpWriter.Statements([Count(list, value, path), Items(emission, list, value, path, loops)]),
        MapUse map => CSharpWriter.Statements([Count(map, value, path), Entries(emission, map, value, path, loops)]),
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
        ScalarKind divisorKind = kind is ScalarKind.Double or ScalarKind.Single ? kind : ScalarKind.Decimal;
        string? minimum = BoundText.Literal(kind, bounds.Minimum);
        string? maximum = BoundText.Literal(kind, bounds.Maximum);
        string? divisor = BoundText.Literal(divisorKind, bounds.MultipleOf);
        string seen = $"ConstraintChecks.Show({value})";
        return CSharpWriter.Statements(
        [
            minimum is null ? "" : Check($"{value} {(bounds.IsMinimumExclusive ? "<=" : "<")} {minimum}", path, Expected(BoundPhrases.Minimum(bounds)), seen),
            maximum is null ? "" : Check($"{value} {(bounds.IsMaximumExclusive ? ">=" : ">")} {maximum}", path, Expected(BoundPhrases.Maximum(bounds)), seen),
            divisor is null ? "" : Check($"!ConstraintChecks.IsMultipleOf({value}, {divisor})", path, Expected(BoundPhrases.MultipleOf(bounds)), seen),
        ]);
    }

    private static string Text(ConstraintModel bounds, string value, PathText path)
    {
        string? pattern = bounds.Pattern is null ? null : EcmaPattern.ToDotNet(bounds.Pattern);
        string seen = $"ConstraintChecks.Show({value})";
        return CSharpWriter.Statements(
        [
            .. Range($"ConstraintChecks.Length({value})", bounds.MinLength, bounds.MaxLength, ("character", "characters"), path, seen),
            pattern is null ? "" : Check(
                $"!ConstraintChecks.IsMatch({value}, {CSharpText.StringLiteral(pattern)})", path, Expected(BoundPhrases.Pattern(bounds)), seen),
        ]);
    }

    private static string Count(TypeUse use, string value, PathText path)
    {
        if (use.Constraints is not { } bounds)
        {
            return "";
        }

        string count = use.IsNullable ? $"{value}?.Count" : $"{value}.Count";
        string seen = $"ConstraintChecks.Show({count})";
        return CSharpWriter.Statements(use is ListUse list
            ?
            [
                .. Range(count, bounds.MinItems, bounds.MaxItems, ("item", "items"), path, seen),
                bounds.HasUniqueItems && IsComparable(list.Item)
                    ? Check($"!ConstraintChecks.AreUnique({value})", path, Expected(BoundPhrases.Unique), CSharpText.StringLiteral("equal ones"))
                    : "",
            ]
            : Range(count, bounds.MinProperties, bounds.MaxProperties, ("property", "properties"), path, seen));
    }

    private static IEnumerable<string> Range(string amount, int? least, int? most, (string One, string Many) noun, PathText path, string seen)
    {
        if (BoundPhrases.Least(least, noun.One, noun.Many) is { } atLeast)
        {
            yield return Check($"{amount} < {Whole(least)}", path, Expected(atLeast), seen);
        }

        if (BoundPhrases.Most(most, noun.One, noun.Many) is { } atMost)
        {
            yield return Check($"{amount} > {Whole(most)}", path, Expected(atMost), seen);
        }
    }

    private static string Items(EmissionModel emission, ListUse list, string value, PathText path, LoopNames loops)
    {
        string checks = Checks(emission, list.Item, loops.Item, path.Item(loops.Index), loops.Inner());
        return checks.Length == 0 ? "" : IfPresent(list, value, CSharpWriter.Fill($$"""
            for (int {{loops.Index}} = 0; {{loops.Index}} < {{value}}.Count; {{loops.Index}}++)
            {
                {{TypeText.Of(emission, list.Item)}} {{loops.Item}} = {{value}}[{{loops.Index}}];
                {{checks}}
            }
            """));
    }

    private static string Entries(EmissionModel emission, MapUse map, string value, PathText path, LoopNames loops)
    {
        string checks = Checks(emission, map.Value, loops.Item, path.Entry(loops.Key), loops.Inner());
        return checks.Length == 0 ? "" : IfPresent(map, value, CSharpWriter.Fill($$"""
            foreach ((string {{loops.Key}}, {{TypeText.Of(emission, map.Value)}} {{loops.Item}}) in {{value}})
            {
                {{checks}}
            }
            """));
    }

    private static string IfPresent(TypeUse use, string value, string statements) => !use.IsNullable ? statements : CSharpWriter.Fill($$"""
        if ({{value}} is not null)
        {
            {{statements}}
        }
        """);

    /// <summary>Whether equality of C# is equality of JSON.</summary>
    private static bool IsComparable(TypeUse item) => item is ModelUse or ScalarUse { Kind: not (ScalarKind.Bytes or ScalarKind.Json or ScalarKind.Stream) };

    private static string Validator(EmissionModel emission, ModelUse model) => CSharpText.Qualified(emission.Namespace, model.Name + "Validator");

    private static string Expected(string? phrase) => CSharpText.StringLiteral(phrase ?? "");

    private static string Whole(int? number) => Convert.ToString(number, CultureInfo.InvariantCulture);
}
