using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A closed list of values (a C# enum) or an open one (a struct that keeps unknown values).</summary>
/// <param name="IsOpen">Whether values outside of the list are kept rather than refused.</param>
/// <param name="ValueKind">The JSON kind of all values: <see cref="LiteralKind.String"/> or <see cref="LiteralKind.Number"/>.</param>
public sealed record EnumModel(
    string Name,
    string SourceName,
    string? Description,
    bool IsDeprecated,
    bool IsOpen,
    LiteralKind ValueKind,
    EquatableArray<EnumMemberModel> Members) : TypeModel(Name, SourceName, Description, IsDeprecated);
