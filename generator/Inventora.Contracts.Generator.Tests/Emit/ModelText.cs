using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Tests.Emit;

/// <summary>Short names for the parts of hand-made models.</summary>
public static class ModelText
{
    public static readonly EmissionModel Emission = new("acme.yaml", "Acme", "AcmeClient", "Acme.Api", "Acme.Api", ContractParts.Models, IsInternal: false);

    public static RecordModel Record(string name, params PropertyModel[] properties) =>
        new(name, name, null, false, properties.ToEquatableArray(), null, default);

    public static EnumModel Enum(string name, bool isOpen, params (string Name, string Value)[] members) =>
        new(name, name, null, false, isOpen, LiteralKind.String, members.Select(m => new EnumMemberModel(m.Name, m.Value, null)).ToEquatableArray());

    public static EnumModel NumberEnum(string name, bool isOpen, params (string Name, string Value)[] members) =>
        Enum(name, isOpen, members) with { ValueKind = LiteralKind.Number };

    public static PropertyModel Required(string jsonName, TypeUse type) => Property(jsonName, type) with { IsRequired = true };

    public static PropertyModel Property(string jsonName, TypeUse type) =>
        new(WordCasing.ToPascalCase(jsonName), jsonName, type, false, null, null, null, false, PropertyAccess.Both);

    public static TypeUse Scalar(ScalarKind kind, ConstraintModel? constraints = null) => new ScalarUse(kind, false, constraints);

    public static TypeUse List(TypeUse item, ConstraintModel? constraints = null) => new ListUse(item, false, constraints);

    public static TypeUse Map(TypeUse value, ConstraintModel? constraints = null) => new MapUse(value, false, constraints);

    public static TypeUse Ref(string name, ModelKind kind = ModelKind.Record) => new ModelUse(name, kind, false, null, IsBounded: true);

    public static TypeUse OrNull(this TypeUse use) => use with { IsNullable = true };
}
