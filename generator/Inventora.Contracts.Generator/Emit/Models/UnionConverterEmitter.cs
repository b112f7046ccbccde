using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that finds out of which arm a JSON value is, and reads and writes it.</summary>
internal static class UnionConverterEmitter
{
    private const string Token = "global::System.Text.Json.JsonTokenType";

    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, UnionModel union)
    {
        string type = CSharpText.Qualified(emission.ModelsNamespace, union.Name);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, union)}}
            {
                {{Shapes(emission, union)}}

                {{ConverterText.ReadOverride(emission, type)}}

                {{ConverterText.WriteOverride(type)}}

                {{ConverterText.ReadComment(type)}}
                public static {{type}} Read(ref global::System.Text.Json.Utf8JsonReader reader)
                {
                    switch (reader.TokenType)
                    {
                        {{CSharpWriter.Lines([
                            Objects(emission, union, type),
                            Kind(emission, union, type, JsonKinds.Array, $"{Token}.StartArray"),
                            Kind(emission, union, type, JsonKinds.String, $"{Token}.String"),
                            Kind(emission, union, type, JsonKinds.Number, $"{Token}.Number"),
                            Kind(emission, union, type, JsonKinds.Boolean, $"{Token}.True or {Token}.False"),
                        ])}}
                        default:
                            return ReadArm(ref reader, -1);
                    }
                }

                {{ConverterText.WriteComment(type)}}
                public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value) => value.{{UnionEmitter.Member(union, "Switch")}}(
                    {{CSharpWriter.Lines(union.Arms.Select(arm => WriteArm(emission, arm) + ","))}}
                    item => item.WriteTo(writer));

                private static {{type}} ReadArm(ref global::System.Text.Json.Utf8JsonReader reader, int arm) => arm switch
                {
                    {{CSharpWriter.Lines(union.Arms.Select((arm, index) => $"{UnionEmitter.Text(index)} => new {type}({UnionEmitter.Text(index)}, {JsonReaderText.ReadPresent(emission, arm.Type)}),"))}}
                    _ => new {{type}}(-1, {{JsonReaderText.Reader(emission)}}.ReadJson(ref reader)),
                };
            }
            """);
    }

    private static bool IsRanked(UnionArmModel arm) => arm.Kinds.HasFlag(JsonKinds.Object) && arm.Marks.Count == 0;

    /// <summary>The names of the properties of those objects that nothing else tells apart.</summary>
    private static string Shapes(EmissionModel emission, UnionModel union)
    {
        (UnionArmModel Arm, int Index)[] ranked = [.. union.Arms.Select((arm, index) => (arm, index)).Where(entry => IsRanked(entry.arm))];
        string shape = RuntimeNames.Shared(emission, "JsonUnionShape");
        return ranked.Length < 2 ? "" : CSharpWriter.Fill($$"""
            private static readonly {{shape}}[] Shapes =
            [
                {{CSharpWriter.Lines(ranked.Select(entry => $"new({UnionEmitter.Text(entry.Index)}, [{Names(entry.Arm.Required)}], [{Names(entry.Arm.Optional)}], {(entry.Arm.Type is MapUse ? "true" : "false")}),"))}}
            ];
            """);
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(CSharpText.StringLiteral));

    private static string Objects(EmissionModel emission, UnionModel union, string type)
    {
        (UnionArmModel Arm, int Index)[] marked = [.. union.Arms.Select((arm, index) => (arm, index)).Where(entry => entry.arm.Marks.Count > 0)];
        int[] ranked = [.. union.Arms.Select((arm, index) => (arm, index)).Where(entry => IsRanked(entry.arm)).Select(entry => entry.index)];
        if (marked.Length == 0 && ranked.Length == 0)
        {
            return "";
        }

        string rest = ranked.Length switch
        {
            0 => "return ReadArm(ref reader, -1);",
            1 => $"return ReadArm(ref reader, {UnionEmitter.Text(ranked[0])});",
            _ => $"return {Union(emission)}.ReadBest<{type}>(ref reader, Shapes, ReadArm);",
        };
        return CSharpWriter.Fill($$"""
            case {{Token}}.StartObject:
                {{(marked.Length == 0 ? "" : Marks(emission, union, marked))}}
                {{rest}}
            """);
    }

    private static string Marks(EmissionModel emission, UnionModel union, (UnionArmModel Arm, int Index)[] marked)
    {
        IEnumerable<string> cases = marked.SelectMany(entry => entry.Arm.Marks.Select(mark => CSharpWriter.Fill($$"""
            case {{CSharpText.Utf8Length(mark)}} when mark.SequenceEqual({{CSharpText.Utf8Literal(mark)}}):
                return ReadArm(ref reader, {{entry.Index}});
            """)));
        return CSharpWriter.Fill($$"""
            global::System.ReadOnlySpan<byte> mark = {{Union(emission)}}.FindMark(reader, {{CSharpText.Utf8Literal(union.Discriminator!)}});
            switch (mark.Length)
            {
                {{CSharpWriter.Lines(cases)}}
            }

            """);
    }

    private static string Kind(EmissionModel emission, UnionModel union, string type, JsonKinds kind, string token)
    {
        string[] arms = [.. union.Arms.Select((arm, index) => (arm, index)).Where(entry => entry.arm.Kinds.HasFlag(kind)).Select(entry => UnionEmitter.Text(entry.index))];
        string call = arms.Length == 1
            ? $"ReadArm(ref reader, {arms[0]})"
            : $"{Union(emission)}.ReadFirst<{type}>(ref reader, [{string.Join(", ", arms)}], ReadArm)";
        return arms.Length == 0 ? "" : $"case {token}:\n    return {call};";
    }

    private static string WriteArm(EmissionModel emission, UnionArmModel arm)
    {
        string statement = JsonWriterText.WritePresent(emission, arm.Type, "item");
        return $"item => {statement.Substring(0, statement.Length - 1)}";
    }

    private static string Union(EmissionModel emission) => RuntimeNames.Shared(emission, "JsonUnionReader");
}
