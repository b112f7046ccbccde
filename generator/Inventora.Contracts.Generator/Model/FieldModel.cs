namespace Inventora.Contracts.Generator.Model;

/// <summary>A property of a record where the record travels as fields: in a form, or as an object in a parameter.</summary>
/// <param name="WireName">The name of the property on the wire; that of the parameter for the whole of one.</param>
/// <param name="Type">The type of a field's value: of an item, for a list.</param>
/// <param name="IsList">Whether the field stands once for each item.</param>
/// <param name="IsNullable">Whether an empty field is null.</param>
/// <param name="IsRequired">Whether the property must be there; a list without items has no field, and is there nevertheless.</param>
/// <param name="Joint">How it is written, if it is no single text.</param>
/// <param name="Table">The type whose <see cref="FieldTableModel"/> has the fields of the value, where it can have some.</param>
/// <param name="Entry">The field that every entry of a map is, where the value is one.</param>
/// <param name="IsRest">Whether the field stands for all names that no other field has.</param>
public sealed record FieldModel(
    string WireName,
    TypeUse Type,
    FieldForm Form,
    bool IsList,
    bool IsNullable,
    bool IsRequired,
    FieldJoint Joint = FieldJoint.None,
    string? Table = null,
    FieldModel? Entry = null,
    bool IsRest = false);
