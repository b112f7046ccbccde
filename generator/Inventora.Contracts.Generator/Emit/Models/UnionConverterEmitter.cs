using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that finds out of which arm a JSON value is, and reads and writes it.</summary>
internal static class UnionConverterEmitter
{
    private const string Token = "JsonTokenType";
    private const string Reader = "ref Utf8JsonReader reader";

    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, UnionModel union)
    {
        string type = CSharpText.Identifier(union.Name);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, union, $"ModelJsonConverter<{type}>(Read, Write)")}}
            {
                {{Marks(union)}}

                {{Shapes(emission, union)}}

                {{ConverterText.Read(type)}}
                {
                    switch (reader.TokenType)
                    {
                        {{CSharpWriter.Lines([
                            Objects(emission, union),
                            Kind(emission, union, JsonKinds.Array, $"{Token}.StartArray"),
                            Kind(emission, union, JsonKinds.String, $"{Token}.String"),
                            Kind(emission, union, JsonKinds.Number, $"{Token}.Number"),
                            Kind(emission, union, JsonKinds.Boolean, $"{Token}.True or {Token}.False"),
                        ])}}
                        default:
                            return ReadArm(ref reader, -1);
                    }
                }

                {{ConverterText.Write(type)}}
                {
                    switch (value.Arm)
                    {
                        {{CSharpWriter.Lines(union.Arms.Select((arm, index) => WriteArm(emission, arm, index)))}}
                        default: ((JsonElement)value.Value).WriteTo(writer); break;
                    }
                }

                private static {{type}} ReadArm({{Reader}}, int arm) => arm switch
                {
                    {{CSharpWriter.Lines(union.Arms.Select((arm, index) => $"{UnionEmitter.Text(index)} => new({UnionEmitter.Text(index)}, {JsonReaderText.ReadPresent(emission, arm.Type)}),"))}}
                    _ => new(-1, reader.ReadJson()),
                };
            }
            """);
    }

    // Where the document names a default, nothing else is guessed.
    private static bool IsRanked(UnionModel union, UnionArmModel arm) => union.Arms.All(other => !other.IsDefault) && arm.Kinds.HasFlag(JsonKinds.Object) && arm.Marks.Count == 0;

    private static IEnumerable<(UnionArmModel Arm, string Number)> Arms(UnionModel union) => union.Arms.Select((arm, index) => (arm, UnionEmitter.Text(index)));

    private static string Marks(UnionModel union)
    {
        string[] marks = [.. Arms(union).SelectMany(entry => entry.Arm.Marks.Select(mark => $"({CSharpText.StringLiteral(mark)}, {entry.Number})"))];
        return marks.Length == 0 ? "" : CSharpWriter.Fill($$"""
            private static readonly JsonUnionMarks Marks = new(
                {{string.Join(",\n", marks.Prepend(CSharpText.StringLiteral(union.Discriminator!)))}});
            """);
    }

    /// <summary>The names of the properties of those objects that nothing else tells apart.</summary>
    private static string Shapes(EmissionModel emission, UnionModel union)
    {
        (UnionArmModel Arm, string Number)[] ranked = [.. Arms(union).Where(entry => IsRanked(union, entry.Arm))];
        string shape = RuntimeNames.Shared(emission, "JsonUnionShape");
        return ranked.Length < 2 ? "" : CSharpWriter.Fill($$"""
            private static readonly {{shape}}[] Shapes =
            [
                {{CSharpWriter.Lines(ranked.Select(entry => $"new({entry.Number}, [{Names(entry.Arm.Required)}], [{Names(entry.Arm.Optional)}], {(entry.Arm.IsOpen ? "true" : "false")}{Listed(entry.Arm)}),"))}}
            ];
            """);
    }

    private static string Listed(UnionArmModel arm) => string.Concat(arm.Listed.Select(listed => $", ({CSharpText.StringLiteral(listed.Property)}, [{Names(listed.Texts)}])"));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(CSharpText.StringLiteral));

    private static string Objects(EmissionModel emission, UnionModel union)
    {
        bool isMarked = union.Arms.Any(arm => arm.Marks.Count > 0);
        string[] ranked = [.. Arms(union).Where(entry => IsRanked(union, entry.Arm)).Select(entry => entry.Number)];
        string? standard = Arms(union).Where(entry => entry.Arm.IsDefault).Select(entry => entry.Number).FirstOrDefault();
        string rest = ranked.Length switch
        {
            _ when standard is not null => $"{Union(emission)}.ReadFirst(ref reader, [{standard}], ReadArm)",
            0 => "ReadArm(ref reader, -1)",
            1 => $"ReadArm(ref reader, {ranked[0]})",
            _ => $"{Union(emission)}.ReadBest(ref reader, Shapes, ReadArm)",
        };
        return (isMarked, standard is null ? ranked.Length : 1) switch
        {
            (false, 0) => "",
            (false, _) => $"case {Token}.StartObject:\n    return {rest};",
            (true, 0) => $"case {Token}.StartObject:\n    return ReadArm(ref reader, Marks.Find(reader));",
            (true, _) => CSharpWriter.Fill($$"""
                case {{Token}}.StartObject:
                    int marked = Marks.Find(reader);
                    return marked >= 0 ? ReadArm(ref reader, marked) : {{rest}};
                """),
        };
    }

    private static string Kind(EmissionModel emission, UnionModel union, JsonKinds kind, string token)
    {
        string[] arms = [.. Arms(union).Where(entry => entry.Arm.Kinds.HasFlag(kind)).Select(entry => entry.Number)];
        string call = arms.Length == 1
            ? $"ReadArm(ref reader, {arms[0]})"
            : $"{Union(emission)}.ReadFirst(ref reader, [{string.Join(", ", arms)}], ReadArm)";
        return arms.Length == 0 ? "" : $"case {token}:\n    return {call};";
    }

    private static string WriteArm(EmissionModel emission, UnionArmModel arm, int index)
    {
        string value = $"({TypeText.Present(emission, arm.Type)})value.Value";

        // A method of the value itself binds closer than a cast.
        string written = arm.Type is ScalarUse { Kind: ScalarKind.Json } ? $"({value})" : value;
        return $"case {UnionEmitter.Text(index)}: {JsonWriterText.WritePresent(emission, arm.Type, written)} break;";
    }

    private static string Union(EmissionModel emission) => RuntimeNames.Shared(emission, "JsonUnionReader");
}
