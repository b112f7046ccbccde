using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits how a record is written.</summary>
internal static class RecordWriteEmitter
{
    /// <summary>The statements of the method <c>Write(Utf8JsonWriter writer, X value)</c>.</summary>
    public static string Body(EmissionModel emission, RecordModel record)
    {
        var names = new LocalNames("writer", "value");
        return CSharpWriter.Fill($$"""
            writer.WriteStartObject();
            {{CSharpWriter.Statements(record.Properties.Select(property => Property(emission, property, names.Add(property.Name))))}}
            {{Additional(emission, record)}}
            writer.WriteEndObject();
            """);
    }

    private static string Property(EmissionModel emission, PropertyModel property, string local)
    {
        string value = "value." + CSharpText.Identifier(property.Name);
        string name = RecordConverterEmitter.NameField(property);
        return property switch
        {
            { IsThreeState: true } => CSharpWriter.Fill($$"""
                if ({{value}}.IsPresent)
                {
                    {{Nullable(emission, property.Type, name, value + ".Value", local)}}
                }
                """),
            { IsRequired: false } => CSharpWriter.Fill($$"""
                if ({{value}} is { } {{local}})
                {
                    {{Present(emission, property.Type, name, local)}}
                }
                """),
            { Type.IsNullable: true } => Nullable(emission, property.Type, name, value, local),
            _ => Present(emission, property.Type, name, value),
        };
    }

    private static string Nullable(EmissionModel emission, TypeUse use, string name, string value, string local) =>
        use is ScalarUse { Kind: ScalarKind.String }
            ? Present(emission, use, name, value)
            : CSharpWriter.Fill($$"""
                if ({{value}} is { } {{local}})
                {
                    {{Present(emission, use, name, local)}}
                }
                else
                {
                    writer.WriteNull({{name}});
                }
                """);

    private static string Present(EmissionModel emission, TypeUse use, string name, string value) => use switch
    {
        ScalarUse { Kind: ScalarKind.String or ScalarKind.Uuid } => $"writer.WriteString({name}, {value});",
        ScalarUse { Kind: ScalarKind.Boolean } => $"writer.WriteBoolean({name}, {value});",
        ScalarUse { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } =>
            $"writer.WriteNumber({name}, {value});",
        _ => CSharpWriter.Fill($$"""
            writer.WritePropertyName({{name}});
            {{JsonWriterText.WritePresent(emission, use, value)}}
            """),
    };

    private static string Additional(EmissionModel emission, RecordModel record) => record.AdditionalProperties is { } type
        ? $"{JsonWriterText.Writer(emission)}.WriteEntries<{TypeText.Of(emission, type)}>("
            + $"writer, value.{RecordEmitter.AdditionalName(record)}, {JsonWriterText.WriteDelegate(emission, type)});"
        : "";
}
