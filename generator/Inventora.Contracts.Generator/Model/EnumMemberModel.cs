namespace Inventora.Contracts.Generator.Model;

/// <summary>One value of an enumeration.</summary>
/// <param name="Name">The C# identifier.</param>
/// <param name="Value">The string, or the number in invariant notation.</param>
public sealed record EnumMemberModel(string Name, string Value, string? Description);
