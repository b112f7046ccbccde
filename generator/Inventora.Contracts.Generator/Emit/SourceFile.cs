namespace Inventora.Contracts.Generator.Emit;

/// <summary>One file of generated code.</summary>
/// <param name="HintName">Its name, unique in the compilation, such as <c>Inventora.Product.g.cs</c>.</param>
/// <param name="Text">The C# text, with <c>\n</c> line ends.</param>
public sealed record SourceFile(string HintName, string Text);
