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
        ModelUse { Kind: ModelKind.Record } model => IfPresent(use, value, $"{Validator(emission, model)}.Validate({value}, {path}, violations);"),
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
        var checks = new List<string>();
        string seen = $"ConstraintChecks.Show({value})";
        if (bounds.Minimum is { } least && BoundText.Literal(kind, least) is { } minimum)
        {
            string expected = (bounds.IsMinimumExclusive ? "more than " : "at least ") + least;
            checks.Add(Check($"{value} {(bounds.IsMinimumExclusive ? "<=" : "<")} {minimum}", path, CSharpText.StringLiteral(expected), seen));
        }

        if (bounds.Maximum is { } most && BoundText.Literal(kind, most) is { } maximum)
        {
            string expected = (bounds.IsMaximumExclusive ? "less than " : "at most ") + most;
            checks.Add(Check($"{value} {(bounds.IsMaximumExclusive ? ">=" : ">")} {maximum}", path, CSharpText.StringLiteral(expected), seen));
        }

        if (bounds.MultipleOf is { } step && BoundText.Literal(kind is ScalarKind.Double or ScalarKind.Single ? kind : ScalarKind.Decimal, step) is { } divisor)
        {
            checks.Add(Check($"!ConstraintChecks.IsMultipleOf({value}, {divisor})", path, CSharpText.StringLiteral("a multiple of " + step), seen));
        }

        return CSharpWriter.Statements(checks);
    }

    private static string Text(ConstraintModel bounds, string value, PathText path)
    {
        var checks = new List<string>();
        string seen = $"ConstraintChecks.Show({value})";
        if (bounds.MinLength is > 0 and { } least)
        {
            checks.Add(Check($"ConstraintChecks.Length({value}) < {Whole(least)}", path, Amount("at least", least, "character", "characters"), seen));
        }

        if (bounds.MaxLength is { } most)
        {
            checks.Add(Check($"ConstraintChecks.Length({value}) > {Whole(most)}", path, Amount("at most", most, "character", "characters"), seen));
        }

        if (bounds.Pattern is { } pattern && EcmaPattern.ToDotNet(pattern) is { } translated)
        {
            string expected = CSharpText.StringLiteral("text that matches " + pattern);
            checks.Add(Check($"!ConstraintChecks.IsMatch({value}, {CSharpText.StringLiteral(translated)})", path, expected, seen));
        }

        return CSharpWriter.Statements(checks);
    }

    private static string Count(TypeUse use, string value, PathText path)
    {
        ConstraintModel? bounds = use.Constraints;
        (int? least, int? most, string one, string many) = use is MapUse
            ? (bounds?.MinProperties, bounds?.MaxProperties, "property", "properties")
            : (bounds?.MinItems, bounds?.MaxItems, "item", "items");
        var checks = new List<string>();
        string count = use.IsNullable ? $"{value}?.Count" : $"{value}.Count";
        string seen = $"ConstraintChecks.Show({count})";
        if (least is > 0 and { } minimum)
        {
            checks.Add(Check($"{count} < {Whole(minimum)}", path, Amount("at least", minimum, one, many), seen));
        }

        if (most is { } maximum)
        {
            checks.Add(Check($"{count} > {Whole(maximum)}", path, Amount("at most", maximum, one, many), seen));
        }

        if (bounds is { HasUniqueItems: true } && use is ListUse list && IsComparable(list.Item))
        {
            checks.Add(Check($"!ConstraintChecks.AreUnique({value})", path, CSharpText.StringLiteral("items that all differ"), CSharpText.StringLiteral("equal ones")));
        }

        return CSharpWriter.Statements(checks);
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

    private static string Amount(string relation, int amount, string one, string many) =>
        CSharpText.StringLiteral($"{relation} {Whole(amount)} {(amount == 1 ? one : many)}");

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
