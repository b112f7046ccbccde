using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>A document in memory; its text is made once, as the compiler does it.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
