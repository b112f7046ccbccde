using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that reads and writes the values of an enumeration, as JSON and as text.</summary>
internal static class EnumConverterEmitter
{
    private const string Globalization = "global::System.Globalization";

    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, EnumModel model) => model.IsOpen ? Open(emission, model) : Closed(emission, model);

    /// <summary>The base class has all members; it is given the values.</summary>
    private static string Closed(EmissionModel emission, EnumModel model)
    {
        string type = CSharpText.Identifier(model.Name);
        return ConverterText.Begin(emission, model, $"EnumJsonConverter<{type}, {ConverterText.Name(model)}>({Values(model, type)});");
    }

    private static string Values(EnumModel model, string type) => EnumValues.Kind(model) == ScalarKind.String
        ? Separated([.. model.Members.Select(member => CSharpText.StringLiteral(member.Value))])
        : $"[{string.Join(", ", model.Members.Select(member => $"{type}.{CSharpText.Identifier(member.Name)}"))}], [{string.Join(", ", model.Members.Select(member => CSharpText.NumberLiteral(ScalarKind.Decimal, member.Value)))}]";

    private static string Open(EmissionModel emission, EnumModel model)
    {
        string type = CSharpText.Identifier(model.Name);
        bool isText = EnumValues.Kind(model) == ScalarKind.String;
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, model, $"EnumJsonConverter<{type}>(Read, Write, ToText, TryParse)")}}
            {
                /// <summary>The values, as a part of a sentence that begins with "expected".</summary>
                public static string Expected => {{(isText ? "\"a string\"" : "\"a number\"")}};

                {{ConverterText.Read(type)}} => new(reader.Read{{EnumValues.Kind(model).ToString()}}());

                {{ConverterText.Write(type)}} => writer.{{(isText ? "WriteStringValue" : "WriteNumberValue")}}(value.Value);

                /// <summary>The value as text, as a URL has it.</summary>
                public static string ToText({{type}} value) => value.ToString();

                /// <summary>Reads a value out of text, as a URL has it.</summary>
                /// <returns>Whether the text is a value.</returns>
                public static bool TryParse(string? text, out {{type}} value)
                {
                    {{(isText ? ParseText(type) : ParseNumber(type, EnumValues.Keyword(model)))}}
                }
            }
            """);
    }

    private static string ParseText(string type) => CSharpWriter.Fill($$"""
        value = text is null ? default : new {{type}}(text);
        return text is not null;
        """);

    private static string ParseNumber(string type, string keyword) => CSharpWriter.Fill($$"""
        bool isNumber = {{keyword}}.TryParse(text, {{Globalization}}.NumberStyles.Float, {{Globalization}}.CultureInfo.InvariantCulture, out {{keyword}} number);
        value = new {{type}}(number);
        return isNumber;
        """);

    /// <summary>Short lists in one line, long ones a value a line.</summary>
    private static string Separated(string[] values)
    {
        string line = string.Join(", ", values);
        return line.Length <= 120 ? line : "\n    " + string.Join(",\n    ", values);
    }
}
