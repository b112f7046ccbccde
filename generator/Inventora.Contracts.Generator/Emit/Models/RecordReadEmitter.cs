using System.Globalization;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits how a record is read: each property into a variable, then the record out of them.</summary>
internal static class RecordReadEmitter
{
    // Required properties are counted in bits.
    private const int WordSize = 64;

    /// <summary>The statements of the method <c>Read(ref Utf8JsonReader reader)</c>.</summary>
    public static string Body(EmissionModel emission, RecordModel record)
    {
        var names = new LocalNames("reader", "name", "seen", "additional", "key");
        (PropertyModel Property, string Local)[] variables = record.Properties.Select(property => (property, names.Add(property.Name))).ToArray();
        PropertyModel[] required = record.Properties.Where(property => property.IsRequired).ToArray();
        string reader = JsonReaderText.Reader(emission);

        return CSharpWriter.Fill($$"""
            {{reader}}.StartObject(ref reader);
            {{CSharpWriter.Lines(variables.Select(variable => Variable(emission, variable.Property, variable.Local)))}}
            {{AdditionalVariable(emission, record)}}
            {{CSharpWriter.Lines(Words(required).Select((_, word) => $"ulong {Seen(word)} = 0;"))}}
            while ({{reader}}.NextProperty(ref reader, out global::System.ReadOnlySpan<byte> name))
            {
                switch (name.Length)
                {
                    {{CSharpWriter.Lines(variables.Select(variable => Case(emission, required, variable.Property, variable.Local)))}}
                    default:
                        {{Unknown(emission, record)}}
                        break;
                }
            }

            {{Completeness(reader, required)}}

            return new {{CSharpText.Qualified(emission.ModelsNamespace, record.Name)}}
            {
                {{CSharpWriter.Lines(variables.Select(variable => $"{CSharpText.Identifier(variable.Property.Name)} = {variable.Local},"))}}
                {{(record.AdditionalProperties is null ? "" : $"{RecordEmitter.AdditionalName(record)} = additional,")}}
            };
            """);
    }

    private static string Variable(EmissionModel emission, PropertyModel property, string local)
    {
        string type = TypeText.Property(emission, property);
        string initial = property.IsThreeState || (property.IsRequired && !property.Type.IsNullable && TypeText.IsValueType(property.Type))
            ? "default"
            : property is { IsRequired: true, Type.IsNullable: false } ? "null!" : "null";
        return $"{type} {local} = {initial};";
    }

    private static string Case(EmissionModel emission, PropertyModel[] required, PropertyModel property, string local)
    {
        int index = Array.IndexOf(required, property);
        string value = property.Type.IsNullable
            ? JsonReaderText.ReadExpression(emission, property.Type)
            : JsonReaderText.ReadPresent(emission, property.Type);
        string mark = index < 0 ? "" : $"{Seen(index / WordSize)} |= {Bits(1UL << (index % WordSize))};";
        int length = CSharpText.Utf8Length(property.JsonName);
        return CSharpWriter.Fill($$"""
            case {{length}} when name.SequenceEqual({{CSharpText.Utf8Literal(property.JsonName)}}):
                {{local}} = {{value}};
                {{mark}}
                break;
            """);
    }

    private static string AdditionalVariable(EmissionModel emission, RecordModel record)
    {
        if (record.AdditionalProperties is not { } value)
        {
            return "";
        }

        string type = $"global::System.Collections.Generic.Dictionary<string, {TypeText.Of(emission, value)}>";
        return $"var additional = new {type}();";
    }

    private static string Unknown(EmissionModel emission, RecordModel record) => record.AdditionalProperties is { } value
        ? CSharpWriter.Fill($$"""
            string key = global::System.Text.Encoding.UTF8.GetString(name);
            additional[key] = {{JsonReaderText.ReadExpression(emission, value)}};
            """)
        : $"{JsonReaderText.Reader(emission)}.Skip(ref reader);";

    private static string Completeness(string reader, PropertyModel[] required)
    {
        if (required.Length == 0)
        {
            return "";
        }

        string condition = string.Join(" || ", Words(required).Select((count, word) => $"{Seen(word)} != {Bits(ulong.MaxValue >> (WordSize - count))}"));
        string seen = string.Join(", ", Words(required).Select((_, word) => Seen(word)));
        return CSharpWriter.Fill($$"""
            if ({{condition}})
            {
                throw {{reader}}.Missing([{{seen}}], [{{string.Join(", ", required.Select(property => CSharpText.StringLiteral(property.JsonName)))}}]);
            }
            """);
    }

    /// <summary>How many required properties each word of bits stands for.</summary>
    private static IEnumerable<int> Words(PropertyModel[] required)
    {
        for (int first = 0; first < required.Length; first += WordSize)
        {
            yield return Math.Min(WordSize, required.Length - first);
        }
    }

    private static string Seen(int word) => word == 0 ? "seen" : "seen" + (word + 1).ToString(CultureInfo.InvariantCulture);

    private static string Bits(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
