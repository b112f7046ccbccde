using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>One argument of a client's method.</summary>
/// <param name="Name">The C# name, a keyword not yet escaped.</param>
/// <param name="Type">The C# type.</param>
/// <param name="IsRequired">Whether it has no default.</param>
/// <param name="IsNullChecked">Whether null would be a mistake that the compiler only warns of.</param>
/// <param name="Documentation">The <c>param</c> comment.</param>
/// <param name="IsDescribed">Whether the document says anything about it.</param>
/// <param name="Parameter">The parameter; null for the body.</param>
/// <param name="IsContentType">Whether it says how the body is written.</param>
/// <param name="IsUrl">Whether it says where the request goes.</param>
internal sealed record ArgumentText(string Name, string Type, bool IsRequired, bool IsNullChecked, string Documentation, bool IsDescribed, ParameterModel? Parameter, bool IsContentType = false, bool IsUrl = false);
