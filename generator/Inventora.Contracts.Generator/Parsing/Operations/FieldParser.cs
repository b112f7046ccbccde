using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Finds the fields that a record becomes in a form or in a query, once all types are parsed.</summary>
public sealed class FieldParser(TypeRegistry registry)
{
    /// <summary>A field for each property, in order; none for what is no record.</summary>
    public EquatableArray<FieldModel> Parse(TypeUse type)
    {
        return type is ModelUse model && registry.FindType(model.Name) is RecordModel record
            ? record.Properties.Select(Parse).ToEquatableArray()
            : default;
    }

    private FieldModel Parse(PropertyModel property)
    {
        TypeUse type = property.Type with { IsNullable = false };
        bool isList = type is ListUse { Item.IsNullable: false } list && FormOf(list.Item) != FieldForm.Json;
        TypeUse value = isList ? ((ListUse)type).Item : type;
        return new FieldModel(property.JsonName, value, FormOf(value), isList, property.Type.IsNullable, property.IsRequired);
    }

    private FieldForm FormOf(TypeUse type)
    {
        return type switch
        {
            ScalarUse { Kind: ScalarKind.Json or ScalarKind.Stream } => FieldForm.Json,
            ScalarUse { Kind: ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } => FieldForm.Literal,
            ScalarUse => FieldForm.Text,
            ModelUse model when registry.FindType(model.Name) is EnumModel list => list.ValueKind == LiteralKind.String ? FieldForm.Text : FieldForm.Literal,
            _ => FieldForm.Json,
        };
    }
}
