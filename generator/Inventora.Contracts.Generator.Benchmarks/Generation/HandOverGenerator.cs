using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>A generator that hands over files which are there already: what the compiler's driver takes for them whatever made them.</summary>
/// <param name="files">The files.</param>
internal sealed class HandOverGenerator(IReadOnlyList<GeneratedSourceResult> files) : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GeneratedSourceResult> all = context.AdditionalTextsProvider.SelectMany((_, _) => files);
        context.RegisterSourceOutput(all, (output, file) => output.AddSource(file.HintName, file.SourceText));
    }
}
