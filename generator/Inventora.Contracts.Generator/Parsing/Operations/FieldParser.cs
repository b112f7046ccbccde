using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Finds the fields that a record becomes in a form or in a parameter, once all types are parsed.</summary>
public sealed class FieldParser(TypeRegistry registry)
{
    private readonly Dictionary<string, FieldTableModel?> tables = new(StringComparer.Ordinal);

    /// <summary>The fields of a form in order: one for each property; none for what is no record.</summary>
    /// <param name="joints">How properties are written that the document says more of.</param>
    /// <param name="used">Where the tables are added that the fields refer to.</param>
    public EquatableArray<FieldModel> Parse(TypeUse type, IReadOnlyDictionary<string, FieldJoint> joints, ICollection<FieldTableModel> used)
    {
        if (type is not ModelUse model || registry.FindType(model.Name) is not RecordModel record)
        {
            return default;
        }

        FieldModel[] fields = [.. record.Properties.Select(property => Property(property, joints.TryGetValue(property.JsonName, out FieldJoint joint) ? joint : FieldJoint.None))];
        AddTables(fields, used);
        return fields.ToEquatableArray();
    }

    /// <summary>The whole of a parameter as one field, in brackets or without.</summary>
    /// <param name="used">Where the tables are added that the field refers to.</param>
    public FieldModel ParseStructure(ParameterModel parameter, ICollection<FieldTableModel> used)
    {
        FieldModel field = Deep(parameter.WireName, parameter.Type, parameter.IsRequired);
        AddTables([field], used);
        return field;
    }

    private FieldModel Property(PropertyModel property, FieldJoint joint)
    {
        if (joint != FieldJoint.None)
        {
            return Deep(property.JsonName, property.Type, property.IsRequired) with { Joint = joint };
        }

        TypeUse type = property.Type with { IsNullable = false };
        bool isList = type is ListUse { Item.IsNullable: false } list && FormOf(list.Item) != FieldForm.Json;
        TypeUse value = isList ? ((ListUse)type).Item : type;
        return new FieldModel(property.JsonName, value, FormOf(value), isList, property.Type.IsNullable, property.IsRequired);
    }

    /// <summary>A field that can have fields of its own.</summary>
    private FieldModel Deep(string name, TypeUse use, bool isRequired)
    {
        TypeUse type = use with { IsNullable = false };
        TypeUse value = type is ListUse list ? list.Item with { IsNullable = false } : type;
        FieldForm form = value switch
        {
            ModelUse { Kind: ModelKind.Union } union => FormOfUnion(union),
            ScalarUse { Kind: ScalarKind.Json } => FieldForm.Either,
            _ => FormOf(value),
        };
        FieldModel? entry = value is MapUse map ? Deep(string.Empty, map.Value, isRequired: false) : null;
        string? table = value is ModelUse model && TableOf(model.Name) is not null ? model.Name : null;
        return new FieldModel(name, value, form, type is ListUse, use.IsNullable, isRequired, FieldJoint.None, table, entry);
    }

    private FieldForm FormOfUnion(ModelUse union)
    {
        TypeUse[] arms = registry.FindType(union.Name) is UnionModel found ? [.. found.Arms.Select(arm => arm.Type)] : [];
        FieldForm[] forms = [.. arms.OfType<ScalarUse>().Select(FormOf).Distinct()];
        return forms.Length == 1 && forms[0] != FieldForm.Json ? forms[0] : FieldForm.Either;
    }

    /// <summary>The fields of a record, or of all records that a value of a union can be.</summary>
    private FieldTableModel? TableOf(string name)
    {
        if (tables.TryGetValue(name, out FieldTableModel? known))
        {
            return known;
        }

        RecordModel[] records = registry.FindType(name) switch
        {
            RecordModel record => [record],
            UnionModel union => [.. union.Arms.Select(arm => arm.Type).OfType<ModelUse>().Select(arm => registry.FindType(arm.Name)).OfType<RecordModel>()],
            _ => [],
        };
        if (records.Length == 0)
        {
            return tables[name] = null;
        }

        // Known before its fields are: a type can be a part of itself.
        FieldTableModel table = new(name, default);
        tables[name] = table;
        IEnumerable<FieldModel> fields = records.SelectMany(record => record.Properties)
            .GroupBy(property => property.JsonName, StringComparer.Ordinal)
            .Select(same => Deep(same.Key, same.First().Type, records.Length == 1 && same.First().IsRequired));
        FieldModel? rest = records.Select(record => record.AdditionalProperties).FirstOrDefault(type => type is not null) is { } value
            ? Deep(string.Empty, value, isRequired: false) with { IsRest = true }
            : null;
        tables[name] = table with { Fields = (rest is null ? fields : fields.Append(rest)).ToArray().ToEquatableArray() };
        return tables[name];
    }

    private void AddTables(IEnumerable<FieldModel> fields, ICollection<FieldTableModel> used)
    {
        foreach (FieldModel field in fields)
        {
            if (field.Table is { } name && used.All(table => table.Name != name) && tables[name] is { } found)
            {
                used.Add(found);
                AddTables(found.Fields, used);
            }

            if (field.Entry is { } entry)
            {
                AddTables([entry], used);
            }
        }
    }

    private FieldForm FormOf(TypeUse type)
    {
        return type switch
        {
            ScalarUse { Kind: ScalarKind.Json or ScalarKind.Stream } => FieldForm.Json,
            ScalarUse scalar when scalar.Kind == ScalarKind.Boolean || scalar.Kind.IsNumber() => FieldForm.Literal,
            ScalarUse => FieldForm.Text,
            ModelUse model when registry.FindType(model.Name) is EnumModel list => list.ValueKind == LiteralKind.String ? FieldForm.Text : FieldForm.Literal,
            _ => FieldForm.Json,
        };
    }
}
