using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits how a record is written.</summary>
internal static class RecordWriteEmitter
{
    /// <summary>The statements of the method <c>Write(Utf8JsonWriter writer, X value)</c>.</summary>
    public static string Body(EmissionModel emission, RecordModel record) => CSharpWriter.Fill($$"""
        writer.WriteStartObject();
        {{CSharpWriter.Lines(record.Properties.Select(property => Property(emission, record, property)))}}
        {{Additional(emission, record)}}
        writer.WriteEndObject();
        """);

    private static string Property(EmissionModel emission, RecordModel record, PropertyModel property)
    {
        string name = $"Names[{RecordConverterEmitter.Number(record, property)}]";
        string value = "value." + CSharpText.Identifier(property.Name);
        if (property is { IsRequired: true, Type.IsNullable: false } or { IsRequired: true, Type: ScalarUse { Kind: ScalarKind.String } })
        {
            return Required(emission, property.Type, name, value);
        }

        // Three states are written as two: the type of the value says which.
        string presence = property.IsRequired ? "WriteNullable" : "WriteOptional";
        return property.Type switch
        {
            ScalarUse { Kind: ScalarKind.String } => $"writer.{presence}({name}, {value});",
            ScalarUse { Kind: ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal } scalar when property.IsRequired || !scalar.IsNullable =>
                $"writer.{presence}({name}, {value});",
            ListUse list => $"writer.{presence}List({name}, {value}, {JsonWriterText.WriteDelegate(emission, list.Item)});",
            MapUse map => $"writer.{presence}Map({name}, {value}, {JsonWriterText.WriteDelegate(emission, map.Value)});",
            TypeUse type => $"writer.{presence}({name}, {value}, {JsonWriterText.WriteDelegate(emission, type with { IsNullable = false })});",
        };
    }

    private static string Required(EmissionModel emission, TypeUse use, string name, string value) => use switch
    {
        ScalarUse { Kind: ScalarKind.String or ScalarKind.Uuid } => $"writer.WriteString({name}, {value});",
        ScalarUse { Kind: ScalarKind.Boolean } => $"writer.WriteBoolean({name}, {value});",
        ScalarUse { Kind: ScalarKind.Decimal } => $"writer.WriteDecimal({name}, {value});",
        ScalarUse scalar when scalar.Kind.IsNumber() => $"writer.WriteNumber({name}, {value});",
        ListUse list => $"writer.WriteList({name}, {value}, {JsonWriterText.WriteDelegate(emission, list.Item)});",
        MapUse map => $"writer.WriteMap({name}, {value}, {JsonWriterText.WriteDelegate(emission, map.Value)});",
        _ => CSharpWriter.Lines([$"writer.WritePropertyName({name});", JsonWriterText.WritePresent(emission, use, value)]),
    };

    private static string Additional(EmissionModel emission, RecordModel record) => record.AdditionalProperties is { } type
        ? $"writer.WriteEntries(value.{RecordEmitter.AdditionalName(record)}, {JsonWriterText.WriteDelegate(emission, type)});"
        : "";
}
