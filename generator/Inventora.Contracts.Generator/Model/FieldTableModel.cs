using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>The fields of a type that travels in brackets, below a parameter or another field.</summary>
/// <param name="Name">The C# name of the type.</param>
public sealed record FieldTableModel(string Name, EquatableArray<FieldModel> Fields);
