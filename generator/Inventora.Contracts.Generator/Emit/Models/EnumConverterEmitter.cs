using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that reads and writes the values of an enumeration, as JSON and as text.</summary>
internal static class EnumConverterEmitter
{
    private const string Globalization = "global::System.Globalization";

    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, EnumModel model)
    {
        string type = CSharpText.Identifier(model.Name);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, model, $"EnumJsonConverter<{type}>(Read, Write, ToText, TryParse)")}}
            {
                {{(model.IsOpen ? "" : Table(model, type))}}

                /// <summary>The values, as a part of a sentence that begins with "expected".</summary>
                public static string Expected => {{Expected(model)}};

                {{ConverterText.Read(type)}} => {{(model.IsOpen ? $"new(reader.Read{EnumValues.Kind(model)}())" : "Values.Read(ref reader)")}};

                {{ConverterText.Write(type)}} => {{Write(model)}};

                /// <summary>The value as text, as a URL has it.</summary>
                public static string ToText({{type}} value) => {{(model.IsOpen ? "value.ToString()" : "Values.ToText(value)")}};

                /// <summary>Reads a value out of text, as a URL has it.</summary>
                /// <returns>Whether the text is a value.</returns>
                public static bool TryParse(string? text, out {{type}} value){{TryParse(model, type)}}
            }
            """);
    }

    /// <summary>The values of the members.</summary>
    private static string Table(EnumModel model, string type) => EnumValues.Kind(model) == ScalarKind.String
        ? CSharpWriter.Fill($$"""
            private static readonly EnumTexts<{{type}}> Values = new(
                {{Separated(model.Members.Select(member => CSharpText.StringLiteral(member.Value)))}});
            """)
        : CSharpWriter.Fill($$"""
            private static readonly EnumNumbers<{{type}}> Values = new(
                [{{string.Join(", ", model.Members.Select(member => $"{type}.{CSharpText.Identifier(member.Name)}"))}}],
                [{{string.Join(", ", model.Members.Select(member => CSharpText.NumberLiteral(ScalarKind.Decimal, member.Value)))}}]);
            """);

    private static string Expected(EnumModel model) => model.IsOpen
        ? EnumValues.Kind(model) == ScalarKind.String ? "\"a string\"" : "\"a number\""
        : "Values.Expected";

    private static string Write(EnumModel model) => model.IsOpen
        ? EnumValues.Kind(model) == ScalarKind.String ? "writer.WriteStringValue(value.Value)" : "writer.WriteNumberValue(value.Value)"
        : "Values.Write(writer, value)";

    private static string TryParse(EnumModel model, string type)
    {
        if (!model.IsOpen)
        {
            return " => Values.TryParse(text, out value);";
        }

        return EnumValues.Kind(model) == ScalarKind.String
            ? "\n" + CSharpWriter.Fill($$"""
                {
                    value = text is null ? default : new {{type}}(text);
                    return text is not null;
                }
                """)
            : "\n" + CSharpWriter.Fill($$"""
                {
                    bool isNumber = {{EnumValues.Keyword(model)}}.TryParse(text, {{Globalization}}.NumberStyles.Float, {{Globalization}}.CultureInfo.InvariantCulture, out {{EnumValues.Keyword(model)}} number);
                    value = new {{type}}(number);
                    return isNumber;
                }
                """);
    }

    /// <summary>Short lists in one line, long ones a value a line.</summary>
    private static string Separated(IEnumerable<string> values)
    {
        string line = string.Join(", ", values);
        return line.Length <= 120 ? line : string.Join(",\n", values);
    }
}
