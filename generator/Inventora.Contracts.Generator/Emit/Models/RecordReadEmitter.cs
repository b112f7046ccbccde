using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits how a record is read: each property into a variable, then the record out of them.</summary>
internal static class RecordReadEmitter
{
    /// <summary>The statements of the method <c>Read(ref Utf8JsonReader reader)</c>.</summary>
    public static string Body(EmissionModel emission, RecordModel record)
    {
        var names = new LocalNames("reader", "properties", "additional");
        (PropertyModel Property, string Local)[] all =
            [.. record.Properties.Select(property => (property, property.IsFixed ? "" : names.Add(property.Name)))];
        (PropertyModel Property, string Local)[] variables = [.. all.Where(entry => !entry.Property.IsFixed)];
        string create = $"new {CSharpText.Identifier(record.Name)}";
        string[] values =
        [
            .. variables.Select(variable => $"{CSharpText.Identifier(variable.Property.Name)} = {variable.Local},"),
            record.AdditionalProperties is null ? "" : $"{RecordEmitter.AdditionalName(record)} = additional,",
        ];
        return CSharpWriter.Fill($$"""
            {{CSharpWriter.Lines(variables.Select(variable => Variable(emission, variable.Property, variable.Local)))}}
            {{AdditionalVariable(emission, record)}}
            var properties = JsonProperties.Begin(ref reader, Names);
            {{Loop(emission, record, all)}}

            {{(values.All(value => value.Length == 0)
                ? $"return {create}();"
                : CSharpWriter.Fill($$"""
                    return {{create}}
                    {
                        {{CSharpWriter.Lines(values)}}
                    };
                    """))}}
            """);
    }

    private static string Loop(EmissionModel emission, RecordModel record, (PropertyModel Property, string Local)[] all)
    {
        if (all.Length == 0 && record.AdditionalProperties is null)
        {
            return CSharpWriter.Fill($$"""
                while (properties.Next(ref reader))
                {
                }
                """);
        }

        return CSharpWriter.Fill($$"""
            while (properties.{{(record.AdditionalProperties is null ? "Next" : "NextOrOther")}}(ref reader))
            {
                switch (properties.Number)
                {
                    {{CSharpWriter.Lines(all.OrderBy(entry => !entry.Property.IsRequired).Select(entry => Case(emission, record, entry.Property, entry.Local)))}}
                    {{(record.AdditionalProperties is { } value ? $"default: additional[properties.Name] = {JsonReaderText.ReadExpression(emission, value)}; break;" : "")}}
                }
            }
            """);
    }

    /// <summary>The variable of a property, which has the value of an absent one.</summary>
    public static string Variable(EmissionModel emission, PropertyModel property, string local)
    {
        string type = TypeText.Property(emission, property);
        string initial = property.IsThreeState || (property.IsRequired && !property.Type.IsNullable && TypeText.IsValueType(property.Type))
            ? "default"
            : property is { IsRequired: true, Type.IsNullable: false } ? "null!" : "null";
        return $"{type} {local} = {initial};";
    }

    /// <summary>The branch that reads a property into its variable.</summary>
    public static string Case(EmissionModel emission, RecordModel record, PropertyModel property, string local)
    {
        string number = RecordConverterEmitter.Number(record, property);
        if (property is { Constant: { } constant })
        {
            string target = property.IsFixed ? "" : $"{local} = ";
            string isNull = property.Type.IsNullable ? "reader.IsNull() ? null : " : "";
            return $"case {number}: {target}{isNull}reader.ReadConstant({TypeText.Literal(emission, property.Type, constant)}); break;";
        }

        string value = property.Type.IsNullable
            ? JsonReaderText.ReadExpression(emission, property.Type)
            : JsonReaderText.ReadPresent(emission, property.Type);
        return $"case {number}: {local} = {value}; break;";
    }

    private static string AdditionalVariable(EmissionModel emission, RecordModel record) => record.AdditionalProperties is { } value
        ? $"var additional = new Dictionary<string, {TypeText.Of(emission, value)}>();"
        : "";
}
