using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that reads and writes a record as JSON.</summary>
internal static class RecordConverterEmitter
{
    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, RecordModel record)
    {
        string type = CSharpText.Qualified(emission.ModelsNamespace, record.Name);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, record)}}
            {
                {{CSharpWriter.Lines(record.Properties.Select(Name))}}

                {{ConverterText.ReadOverride(emission, type)}}

                {{ConverterText.WriteOverride(type)}}

                {{ConverterText.ReadComment(type)}}
                public static {{type}} Read(ref global::System.Text.Json.Utf8JsonReader reader)
                {
                    {{RecordReadEmitter.Body(emission, record)}}
                }

                {{ConverterText.WriteComment(type)}}
                public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{type}} value)
                {
                    {{RecordWriteEmitter.Body(emission, record)}}
                }
            }
            """);
    }

    /// <summary>The field that holds a property's name as JSON has it, escapes and all.</summary>
    public static string NameField(PropertyModel property) => CSharpText.Identifier(property.Name + "Name");

    private static string Name(PropertyModel property) =>
        $"private static readonly {ConverterText.EncodedText} {NameField(property)} = {ConverterText.EncodedText}.Encode({CSharpText.StringLiteral(property.JsonName)});";
}
