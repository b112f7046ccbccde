using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>A generator that does nothing, for what the compiler's own driver costs.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Select((text, _) => text.Path), (_, _) => { });
}
