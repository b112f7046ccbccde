using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A place in an address that the caller fills.</summary>
/// <param name="WireName">The name between the braces.</param>
/// <param name="ArgumentName">The C# argument; a keyword is escaped by the emitter.</param>
/// <param name="Values">The values that it can have; none where any is allowed.</param>
public sealed record ServerVariableModel(string WireName, string ArgumentName, string Default, EquatableArray<string> Values, string? Description);
