using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the class that reads and writes a record as JSON.</summary>
internal static class RecordConverterEmitter
{
    /// <summary>The converter's declaration.</summary>
    public static string Emit(EmissionModel emission, RecordModel record)
    {
        string type = CSharpText.Identifier(record.Name);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, record, $"ModelJsonConverter<{type}>(Read, Write)")}}
            {
                private static readonly JsonNames Names = new(
                    required: {{NamesOf(record.Properties.Where(property => property.IsRequired))}},
                    optional: {{NamesOf(record.Properties.Where(property => !property.IsRequired))}});

                {{ConverterText.Read(type)}}
                {
                    {{RecordReadEmitter.Body(emission, record)}}
                }

                {{ConverterText.Write(type)}}
                {
                    {{RecordWriteEmitter.Body(emission, record)}}
                }
            }
            """);
    }

    /// <summary>The number of a property in <c>Names</c>: those that must be there come first.</summary>
    public static string Number(RecordModel record, PropertyModel property)
    {
        int number = 0;
        foreach (PropertyModel other in record.Properties.OrderBy(other => !other.IsRequired))
        {
            if (ReferenceEquals(other, property))
            {
                break;
            }

            number++;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string NamesOf(IEnumerable<PropertyModel> properties) => $"[{string.Join(", ", properties.Select(property => CSharpText.StringLiteral(property.JsonName)))}]";
}
