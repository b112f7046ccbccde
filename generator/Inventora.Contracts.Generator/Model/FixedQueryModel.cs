namespace Inventora.Contracts.Generator.Model;

/// <summary>A query parameter whose value the path itself says, as <c>/answers?version=2</c> does: it tells operations apart, and nobody passes it.</summary>
/// <param name="Name">Its name, not encoded.</param>
/// <param name="Value">Its value, not encoded; null where the path has the name alone.</param>
public sealed record FixedQueryModel(string Name, string? Value);
