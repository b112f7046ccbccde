using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>The options of a whole compilation.</summary>
public sealed class MemoryOptionsProvider(MemoryOptions project, IReadOnlyDictionary<string, MemoryOptions> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => project;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => files.TryGetValue(textFile.Path, out MemoryOptions? options) ? options : project;
}
