using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>A document in memory.</summary>
public sealed class DocumentText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
}
