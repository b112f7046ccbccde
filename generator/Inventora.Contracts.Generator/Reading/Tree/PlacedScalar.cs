using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>A value without parts.</summary>
/// <param name="kind">What the value is.</param>
/// <param name="text">The string; or <c>true</c> and <c>false</c>; or the number as JSON writes it.</param>
/// <param name="sourceText">The characters in the document, without quotes: <c>1.10</c> and not <c>1.1</c>.</param>
public sealed class PlacedScalar(TextPlace place, PlacedScalarKind kind, string text, string sourceText) : PlacedNode(place)
{
    /// <summary>A string.</summary>
    public PlacedScalar(TextPlace place, string text)
        : this(place, PlacedScalarKind.String, text, text)
    {
    }

    /// <summary>What the value is.</summary>
    public PlacedScalarKind Kind { get; } = kind;

    /// <summary>The string; or <c>true</c> and <c>false</c>; or the number as JSON writes it.</summary>
    public string Text { get; } = text;

    /// <summary>The characters in the document, without quotes.</summary>
    public string SourceText { get; } = sourceText;

    /// <inheritdoc/>
    public override long Size => 1;

    /// <inheritdoc/>
    public override int Height => 0;
}
