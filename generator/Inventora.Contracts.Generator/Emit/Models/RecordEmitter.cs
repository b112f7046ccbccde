using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Emits the record of a JSON object.</summary>
internal static class RecordEmitter
{
    /// <summary>The name of the property that holds what has no property of its own.</summary>
    public static string AdditionalName(RecordModel record)
    {
        string name = "AdditionalProperties";
        while (record.Name == name || record.Properties.Any(property => property.Name == name || property.DefaultedName == name))
        {
            name = "Other" + name;
        }

        return name;
    }

    /// <summary>The record's declaration.</summary>
    public static string Emit(EmissionModel emission, RecordModel record) => CSharpWriter.Fill($$"""
        {{TypeAttributes.Lines(record)}}
        {{Visibility.Of(emission)}} sealed record {{CSharpText.Identifier(record.Name)}}
        {
            {{CSharpWriter.Blocks(record.Properties.SelectMany(property => Members(emission, property)))}}

            {{Additional(emission, record)}}

            {{RecordEqualityEmitter.Emit(emission, record)}}
        }
        """);

    private static IEnumerable<string> Members(EmissionModel emission, PropertyModel property)
    {
        string type = TypeText.Property(emission, property);
        string name = CSharpText.Identifier(property.Name);
        string accessors = property.IsFixed ? $"=> {TypeText.Literal(emission, property.Type, property.Constant!)};" : "{ get; init; }";
        yield return CSharpWriter.Fill($$"""
            {{CSharpText.Summary(property.Description, $"The property <c>{CSharpText.XmlText(property.JsonName)}</c>.")}}
            {{Value(property)}}
            {{TypeAttributes.Obsolete(property.IsDeprecated && !property.IsRequired)}}
            public {{(property.IsRequired && !property.IsFixed ? "required " : "")}}{{type}} {{name}} {{accessors}}
            """);

        if (property is { Default: { } constant, DefaultedName: { } defaulted, IsRequired: false })
        {
            string literal = TypeText.Literal(emission, property.Type, constant);
            string shown = constant.Kind == LiteralKind.EnumMember ? $"<see cref=\"{literal}\"/>" : $"<c>{CSharpText.XmlText(constant.Text)}</c>";
            string value = property.IsThreeState ? $"{name}.Or({literal})" : $"{name} ?? {literal}";
            yield return CSharpWriter.Fill($$"""
                {{CSharpText.DocComment("summary", $"<see cref=\"{name}\"/>, or {shown} where it is absent.")}}
                [JsonIgnore]
                {{TypeAttributes.Obsolete(property.IsDeprecated)}}
                public {{TypeText.Of(emission, property.Type)}} {{CSharpText.Identifier(defaulted)}} => {{value}};
                """);
        }
    }

    /// <summary>What the C# type can't say.</summary>
    private static string Value(PropertyModel property)
    {
        if (property.Constant is { } constant)
        {
            string shown = $"<c>{CSharpText.XmlText(constant.Text)}</c>";
            return CSharpText.DocComment("value", property.IsRequired ? $"Always {shown}." : $"If it is there, always {shown}.");
        }

        string bounds = CSharpText.XmlText(string.Join("; ", BoundPhrases.All(property.Type)));
        return bounds.Length == 0 ? "" : CSharpText.DocComment("value", $"{char.ToUpperInvariant(bounds[0])}{bounds.Substring(1)}.");
    }

    private static string Additional(EmissionModel emission, RecordModel record)
    {
        if (record.AdditionalProperties is not { } value)
        {
            return "";
        }

        string type = TypeText.Of(emission, value);
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", "The properties without a name in the contract.")}}
            public IReadOnlyDictionary<string, {{type}}> {{AdditionalName(record)}} { get; init; } =
                new Dictionary<string, {{type}}>();
            """);
    }
}
