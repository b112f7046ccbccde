using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator;

/// <summary>Turns the OpenAPI documents of a compilation into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
