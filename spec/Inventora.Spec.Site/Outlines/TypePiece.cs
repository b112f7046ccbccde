namespace Inventora.Spec.Site.Outlines;

/// <summary>A part of what a type is called: plain words, or the name of a schema in <c>components</c>.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Schema">The schema's name where the part is one; null for words.</param>
public readonly record struct TypePiece(string Text, string? Schema = null);
