using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>What the converters of records and of enumerations have in common.</summary>
internal static class ConverterText
{
    public const string EncodedText = "global::System.Text.Json.JsonEncodedText";

    /// <summary>The declaration up to its brace.</summary>
    public static string Begin(EmissionModel emission, TypeModel type)
    {
        string name = CSharpText.Qualified(emission.ModelsNamespace, type.Name);
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"Reads and writes <see cref=\"{name}\"/> as JSON, without reflection.")}}
            {{FileHeader.GeneratedCode}}
            {{Visibility.Of(emission)}} sealed class {{CSharpText.Identifier(type.Name + "JsonConverter")}} : global::System.Text.Json.Serialization.JsonConverter<{{name}}>
            """);
    }

    public static string ReadOverride(EmissionModel emission, string type) => CSharpWriter.Fill($$"""
        /// <inheritdoc/>
        public override {{type}} Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) =>
            {{JsonReaderText.Reader(emission)}}.ReadLocated<{{type}}>(ref reader, Read);
        """);

    public static string WriteOverride(string type) => CSharpWriter.Fill($$"""
        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            {{type}} value,
            global::System.Text.Json.JsonSerializerOptions options) =>
            Write(writer, value);
        """);

    public static string ReadComment(string type) => CSharpWriter.Fill($$"""
        /// <summary>Reads a value.</summary>
        /// <param name="reader">Stands on the first token of the value, and afterwards on its last one.</param>
        /// <returns>The <see cref="{{type}}"/>.</returns>
        /// <exception cref="global::System.Text.Json.JsonException">The value is not what the contract says; the message has what was expected and what was seen.</exception>
        """);

    public static string WriteComment(string type) => CSharpWriter.Fill($$"""
        /// <summary>Writes a value.</summary>
        /// <param name="writer">Where it is written to.</param>
        /// <param name="value">The <see cref="{{type}}"/>.</param>
        """);
}
