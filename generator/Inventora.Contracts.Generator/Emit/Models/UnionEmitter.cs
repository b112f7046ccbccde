using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the type of a value that has one of several types.</summary>
internal static class UnionEmitter
{
    private const string Element = "global::System.Text.Json.JsonElement";

    /// <summary>The property that tells whether the value is of none of the arms.</summary>
    public static string IsUnknown(UnionModel union) => Member(union, "IsUnknown");

    /// <summary>The method that makes a value of any JSON.</summary>
    public static string FromUnknown(UnionModel union) => Member(union, "FromUnknown");

    /// <summary>The method that gives the value if it is of an arm.</summary>
    public static string TryGet(UnionArmModel arm) => "TryGet" + arm.Name;

    /// <summary>A local variable for the value of an arm.</summary>
    public static string Variable(int arm) => "value" + arm.ToString(CultureInfo.InvariantCulture);

    /// <summary>The declaration.</summary>
    public static string Emit(EmissionModel emission, UnionModel union)
    {
        string name = CSharpText.Identifier(union.Name);
        string value = Member(union, "Value");
        var names = new LocalNames("unknown");
        (UnionArmModel Arm, string Type, string Argument)[] arms =
            union.Arms.Select(arm => (arm, TypeText.Present(emission, arm.Type), names.Add(arm.Name))).ToArray();
        return CSharpWriter.Fill($$"""
            {{TypeAttributes.Lines(emission, union)}}
            {{Visibility.Of(emission)}} sealed record {{name}}
            {
                private readonly int arm;

                internal {{name}}(int arm, object value)
                {
                    global::System.ArgumentNullException.ThrowIfNull(value);
                    this.arm = arm;
                    {{value}} = value;
                }

                /// <summary>The value, of the type of its arm; a <see cref="{{Element}}"/> if it is of none.</summary>
                public object {{value}} { get; }

                /// <summary>Whether the value is of none of the types that the contract names; it is kept as it came.</summary>
                public bool {{IsUnknown(union)}} => arm < 0;

                {{CSharpWriter.Blocks(arms.Select((arm, index) => Arm(name, value, arm.Arm, arm.Type, index)))}}

                /// <summary>Takes any JSON, also of a type that the contract doesn't name.</summary>
                /// <param name="value">The JSON.</param>
                public static {{name}} {{FromUnknown(union)}}({{Element}} value) => new(-1, value.Clone());

                /// <summary>Calls the function of the arm that the value is of.</summary>
                {{CSharpWriter.Lines(arms.Select(arm => Comment(arm.Argument)))}}
                /// <param name="unknown">Takes what is of no arm.</param>
                /// <typeparam name="TResult">What the functions return.</typeparam>
                public TResult {{Member(union, "Match")}}<TResult>(
                    {{CSharpWriter.Lines(arms.Select(arm => $"global::System.Func<{arm.Type}, TResult> {arm.Argument},"))}}
                    global::System.Func<{{Element}}, TResult> unknown) => arm switch
                {
                    {{CSharpWriter.Lines(arms.Select((arm, index) => $"{Text(index)} => {arm.Argument}(({arm.Type}){value}),"))}}
                    _ => unknown(({{Element}}){{value}}),
                };

                /// <summary>Calls the action of the arm that the value is of.</summary>
                {{CSharpWriter.Lines(arms.Select(arm => Comment(arm.Argument)))}}
                /// <param name="unknown">Takes what is of no arm.</param>
                public void {{Member(union, "Switch")}}(
                    {{CSharpWriter.Lines(arms.Select(arm => $"global::System.Action<{arm.Type}> {arm.Argument},"))}}
                    global::System.Action<{{Element}}> unknown)
                {
                    switch (arm)
                    {
                        {{CSharpWriter.Lines(arms.Select((arm, index) => $"case {Text(index)}: {arm.Argument}(({arm.Type}){value}); break;"))}}
                        default: unknown(({{Element}}){{value}}); break;
                    }
                }

                {{Equality(emission, union, name, value)}}
            }
            """);
    }

    /// <summary>Numbers in code, whatever the culture of the machine.</summary>
    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Arm(string union, string value, UnionArmModel arm, string type, int index)
    {
        bool isStruct = TypeText.IsValueType(arm.Type);
        string article = CSharpText.XmlText(arm.Name);

        // C# has no conversions from interfaces.
        string creation = arm.Type is ListUse or MapUse
            ? $"public static {union} From{arm.Name}({type} value) => new({Text(index)}, value);"
            : $"public static implicit operator {union}({type} value) => new({Text(index)}, value);";
        return CSharpWriter.Fill($$"""
            /// <summary>A value of the arm <c>{{article}}</c>.</summary>
            /// <param name="value">The value.</param>
            {{creation}}

            /// <summary>Whether the value is of the arm <c>{{article}}</c>.</summary>
            /// <param name="value">The value, if it is.</param>
            public bool TryGet{{arm.Name}}({{(isStruct ? "" : "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ")}}out {{type}}{{(isStruct ? "" : "?")}} value)
            {
                value = arm == {{Text(index)}} ? ({{type}}){{value}} : {{(isStruct ? "default" : "null")}};
                return arm == {{Text(index)}};
            }
            """);
    }

    private static string Comment(string argument) => $"/// <param name=\"{argument.TrimStart('@')}\">Takes a value of this arm.</param>";

    private static string Equality(EmissionModel emission, UnionModel union, string name, string value)
    {
        (UnionArmModel Arm, int Index)[] odd = union.Arms.Select((arm, index) => (arm, index)).Where(entry => !RecordEqualityEmitter.IsComparable(entry.arm.Type)).ToArray();
        IEnumerable<string> comparisons = odd.Select(entry =>
        {
            string type = TypeText.Present(emission, entry.Arm.Type);
            return $"{Text(entry.Index)} => {RecordEqualityEmitter.Compare(emission, entry.Arm.Type, $"({type}){value}", $"({type})other.{value}")},";
        });
        return CSharpWriter.Fill($$"""
            /// <summary>Whether both are of the same arm and hold the same.</summary>
            /// <param name="other">The other one.</param>
            public bool Equals({{name}}? other) => other is not null && arm == other.arm && arm switch
            {
                {{CSharpWriter.Lines(comparisons)}}
                < 0 => ValueEquality.Json(({{Element}}){{value}}, ({{Element}})other.{{value}}),
                _ => {{value}}.Equals(other.{{value}}),
            };

            /// <summary>A hash of the value; of lists, maps and unknown JSON, of the arm.</summary>
            public override int GetHashCode() => arm is {{string.Join(" or ", odd.Select(entry => Text(entry.Index)).Append("< 0"))}} ? arm : global::System.HashCode.Combine(arm, {{value}});
            """);
    }

    /// <summary>C# has no members of the name of their type.</summary>
    internal static string Member(UnionModel union, string name) => union.Name == name ? "Union" + name : name;
}
