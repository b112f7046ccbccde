namespace Inventora.Contracts.Generator.Model;

/// <summary>A constant out of the document, already checked against the type that it is a value of.</summary>
/// <param name="Kind">What the text is.</param>
/// <param name="Text">The string itself, the number in invariant notation, <c>true</c>/<c>false</c>, or the C# name of the enum's member.</param>
/// <param name="TypeName">The C# name of the enum, for a member; otherwise null.</param>
public sealed record LiteralModel(LiteralKind Kind, string Text, string? TypeName);
