using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that reads and writes the values of an enumeration, as JSON and as text.</summary>
internal static class EnumConverterEmitter
{
    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, EnumModel model)
    {
        string type = CSharpText.Qualified(emission.ModelsNamespace, model.Name);
        EnumConverterBodies bodies = EnumValues.Kind(model) == ScalarKind.String
            ? new TextEnumBodies(emission, model, type)
            : new NumberEnumBodies(emission, model, type);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, model)}}
            {
                /// <summary>The values, as a part of a sentence that begins with "expected".</summary>
                public const string Expected = {{Expected(model)}};

                {{bodies.Fields}}

                {{ConverterText.ReadOverride(emission, type)}}

                {{ConverterText.WriteOverride(type)}}

                /// <inheritdoc/>
                public override {{type}} ReadAsPropertyName(
                    ref global::System.Text.Json.Utf8JsonReader reader,
                    global::System.Type typeToConvert,
                    global::System.Text.Json.JsonSerializerOptions options) =>
                    TryParse(reader.GetString(), out {{type}} value)
                        ? value
                        : throw new global::System.Text.Json.JsonException("expected " + Expected + ", seen the name \"" + reader.GetString() + "\"");

                /// <inheritdoc/>
                public override void WriteAsPropertyName(
                    global::System.Text.Json.Utf8JsonWriter writer,
                    {{type}} value,
                    global::System.Text.Json.JsonSerializerOptions options) =>
                    writer.WritePropertyName(ToText(value));

                {{ConverterText.ReadComment(type)}}
                public static {{type}} Read(ref global::System.Text.Json.Utf8JsonReader reader)
                {
                    {{bodies.Read}}
                }

                {{ConverterText.WriteComment(type)}}
                public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value)
                {
                    {{bodies.Write}}
                }

                /// <summary>The value as text, as a URL has it.</summary>
                /// <param name="value">The <see cref="{{type}}"/>.</param>
                public static string ToText({{type}} value)
                {
                    {{bodies.ToText}}
                }

                /// <summary>Reads a value out of text, as a URL has it.</summary>
                /// <param name="text">The text; null is no value.</param>
                /// <param name="value">The <see cref="{{type}}"/>.</param>
                /// <returns>Whether the text is a value{{(model.IsOpen ? "" : " of the contract")}}.</returns>
                public static bool TryParse(string? text, out {{type}} value)
                {
                    {{bodies.TryParse}}
                }
            }
            """);
    }

    private static string Expected(EnumModel model) => CSharpText.StringLiteral(model.IsOpen
        ? EnumValues.Kind(model) == ScalarKind.String ? "a string" : "a number"
        : "one of " + string.Join(", ", model.Members.Select(member => member.Value)));
}
