namespace Inventora.Contracts.Generator.Model;

/// <summary>A literal piece of a path, or the place of a parameter; exactly one of the two is not null.</summary>
/// <param name="Literal">The text, not yet encoded.</param>
/// <param name="Parameter">The wire name of the path parameter.</param>
public sealed record PathPartModel(string? Literal, string? Parameter);
