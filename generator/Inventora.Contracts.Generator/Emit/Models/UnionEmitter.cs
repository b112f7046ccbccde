using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the type of a value that has one of several types.</summary>
internal static class UnionEmitter
{
    private const string Element = "JsonElement";

    /// <summary>The method that makes a value of any JSON.</summary>
    public static string FromUnknown(UnionModel union) => Member(union, "FromUnknown");

    /// <summary>The method that gives the value if it is of an arm.</summary>
    public static string TryGet(UnionArmModel arm) => "TryGet" + arm.Name;

    /// <summary>A local variable for the value of an arm.</summary>
    public static string Variable(int arm) => "value" + Text(arm);

    /// <summary>The declaration.</summary>
    public static string Emit(EmissionModel emission, UnionModel union)
    {
        string name = CSharpText.Identifier(union.Name);
        var names = new LocalNames("unknown");
        (UnionArmModel Arm, string Type, string Argument)[] arms =
            [.. union.Arms.Select(arm => (arm, TypeText.Present(emission, arm.Type), names.Add(arm.Name)))];
        return CSharpWriter.Fill($$"""
            {{TypeAttributes.Lines(union)}}
            {{Visibility.Of(emission)}} sealed record {{name}} : UnionValue
            {
                internal {{name}}(int arm, object value)
                    : base(arm, value)
                {
                }

                {{CSharpWriter.Blocks(arms.Select((arm, index) => Arm(name, arm.Arm, arm.Type, index)))}}

                /// <summary>Takes any JSON, also of a type that the contract doesn't name.</summary>
                public static {{name}} {{FromUnknown(union)}}({{Element}} value) => new(-1, value.Clone());

                /// <summary>Calls the function for the type that the value has; <paramref name="unknown"/> for what the contract doesn't name.</summary>
                public TResult {{Member(union, "Match")}}<TResult>(
                    {{CSharpWriter.Lines(arms.Select(arm => $"Func<{arm.Type}, TResult> {arm.Argument},"))}}
                    Func<{{Element}}, TResult> unknown) => Arm switch
                {
                    {{CSharpWriter.Lines(arms.Select((arm, index) => $"{Text(index)} => {arm.Argument}(({arm.Type})Value),"))}}
                    _ => unknown(({{Element}})Value),
                };

                {{Equality(emission, union)}}
            }
            """);
    }

    /// <summary>Numbers in code, whatever the culture of the machine.</summary>
    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Arm(string union, UnionArmModel arm, string type, int index)
    {
        string attribute = TypeText.IsValueType(arm.Type) ? "" : "[MaybeNullWhen(false)] ";

        // C# has no conversions from interfaces.
        string creation = arm.Type is ListUse or MapUse
            ? $"public static {union} From{arm.Name}({type} value) => new({Text(index)}, value);"
            : $"public static implicit operator {union}({type} value) => new({Text(index)}, value);";
        return CSharpWriter.Fill($$"""
            /// <summary>A <c>{{arm.Name}}</c>.</summary>
            {{creation}}

            /// <summary>Whether the value is a <c>{{arm.Name}}</c>, and which.</summary>
            public bool {{TryGet(arm)}}({{attribute}}out {{type}} value) => TryGet({{Text(index)}}, out value);
            """);
    }

    /// <summary>What C# would compare by reference.</summary>
    private static string Equality(EmissionModel emission, UnionModel union)
    {
        IEnumerable<string> comparisons = union.Arms
            .Select((arm, index) => (Arm: arm, Index: index, Type: TypeText.Present(emission, arm.Type)))
            .Where(entry => !RecordEqualityEmitter.IsComparable(entry.Arm.Type))
            .Select(entry => $"{Text(entry.Index)} => {RecordEqualityEmitter.Compare(emission, entry.Arm.Type, $"({entry.Type})Value", $"({entry.Type})other.Value")},");
        return !comparisons.Any() ? "" : CSharpWriter.Fill($$"""
            private protected override bool HasSameValue(UnionValue other) => Arm switch
            {
                {{CSharpWriter.Lines(comparisons)}}
                _ => base.HasSameValue(other),
            };
            """);
    }

    /// <summary>C# has no members of the name of their type.</summary>
    private static string Member(UnionModel union, string name) => union.Name == name ? "Union" + name : name;
}
