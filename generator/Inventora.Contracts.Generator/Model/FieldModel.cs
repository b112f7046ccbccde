namespace Inventora.Contracts.Generator.Model;

/// <summary>A property of a record where the record travels as fields: in a form, or as an object in a query.</summary>
/// <param name="WireName">The name of the property on the wire.</param>
/// <param name="Type">The type of a field's value: of an item, for a list.</param>
/// <param name="IsList">Whether the field stands once for each item.</param>
/// <param name="IsNullable">Whether an empty field is null.</param>
/// <param name="IsRequired">Whether the property must be there; a list without items has no field, and is there nevertheless.</param>
public sealed record FieldModel(string WireName, TypeUse Type, FieldForm Form, bool IsList, bool IsNullable, bool IsRequired);
