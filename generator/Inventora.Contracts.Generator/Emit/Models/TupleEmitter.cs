using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the record of a JSON array whose places have types of their own, and the class that reads and writes it.</summary>
internal static class TupleEmitter
{
    /// <summary>The record's declaration.</summary>
    public static string Emit(EmissionModel emission, TupleModel tuple) => RecordEmitter.Emit(emission, Record(tuple));

    /// <summary>The converter's declaration.</summary>
    public static string EmitConverter(EmissionModel emission, TupleModel tuple)
    {
        string type = CSharpText.Identifier(tuple.Name);
        RecordModel record = Record(tuple);
        var names = new LocalNames("reader", "items");
        (PropertyModel Property, string Local)[] variables = [.. record.Properties.Select(member => (member, names.Add(member.Name)))];
        int least = tuple.Items.Count(item => item.IsRequired);
        return CSharpWriter.Fill($$"""
            {{ConverterText.Begin(emission, tuple, $"ModelJsonConverter<{type}>(Read, Write)")}}
            {
                {{ConverterText.Read(type)}}
                {
                    {{CSharpWriter.Lines(variables.Select(variable => RecordReadEmitter.Variable(emission, variable.Property, variable.Local)))}}
                    var items = JsonItems.Begin(ref reader, least: {{UnionEmitter.Text(least)}}, most: {{(tuple.Rest is null ? UnionEmitter.Text(tuple.Items.Count) : "int.MaxValue")}});
                    while (items.Next(ref reader))
                    {
                        switch (items.Number)
                        {
                            {{CSharpWriter.Lines(variables.Take(tuple.Items.Count).Select(variable => RecordReadEmitter.Case(emission, record, variable.Property, variable.Local)))}}
                            {{(tuple.Rest is null ? "" : ReadRest(emission, tuple.Rest, variables.Last().Local))}}
                        }
                    }

                    return new {{type}}
                    {
                        {{CSharpWriter.Lines(variables.Select(variable => $"{CSharpText.Identifier(variable.Property.Name)} = {variable.Local},"))}}
                    };
                }

                {{ConverterText.Write(type)}}
                {
                    {{DemandOrder(tuple)}}
                    writer.WriteStartArray();
                    {{CSharpWriter.Lines(tuple.Items.Select(item => WriteItem(emission, item)))}}
                    {{(tuple.Rest is { Type: ListUse rest } ? $"writer.WriteItems({Value(tuple.Rest)}, {JsonWriterText.WriteDelegate(emission, rest.Item)});" : "")}}
                    writer.WriteEndArray();
                }
            }
            """);
    }

    private static RecordModel Record(TupleModel tuple) => new(
        tuple.Name,
        tuple.SourceName,
        tuple.Description,
        tuple.IsDeprecated,
        tuple.Members.Select(member => member with { Description = member.Description ?? (member == tuple.Rest ? "The items after the others." : $"The item at the index {member.JsonName}.") }).ToEquatableArray(),
        null,
        default);

    private static string ReadRest(EmissionModel emission, PropertyModel rest, string local)
    {
        TypeUse item = ((ListUse)rest.Type).Item;
        return $"default: {local} = JsonItems.Add({local}, {JsonReaderText.ReadExpression(emission, item)}); break;";
    }

    /// <summary>A place can't be left out before one that is there.</summary>
    private static string DemandOrder(TupleModel tuple)
    {
        string[] present = [.. tuple.Members.Where(member => !member.IsRequired).Select(member =>
            member.IsThreeState ? $"{Value(member)}.IsPresent" : member == tuple.Rest ? $"{Value(member)} is {{ Count: > 0 }}" : $"{Value(member)} is not null")];
        return present.Length < 2 ? "" : $"JsonItems.DemandOrder({string.Join(", ", present)});";
    }

    private static string WriteItem(EmissionModel emission, PropertyModel item)
    {
        string write = JsonWriterText.WriteDelegate(emission, item.Type with { IsNullable = false });
        return item switch
        {
            { IsThreeState: true } => $"writer.WriteOptionalItem({Value(item)}, {write});",
            { IsRequired: false } => $"writer.WriteOptionalItem({Value(item)}, {write});",
            { Type.IsNullable: true } => $"writer.WriteNullableItem({Value(item)}, {write});",
            _ => JsonWriterText.WritePresent(emission, item.Type, Value(item)),
        };
    }

    private static string Value(PropertyModel member) => "value." + CSharpText.Identifier(member.Name);
}
