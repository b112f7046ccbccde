using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inventora.Contracts.Generator;

/// <summary>What one emitted file, or one group of files, depends on; the incremental cache compares these.</summary>
/// <param name="HintPrefix">What tells the files of two contracts with the same prefix apart; empty where none is needed.</param>
/// <param name="Emission">What the project asked for.</param>
/// <param name="Item">What is emitted.</param>
public sealed record EmissionUnit<T>(string HintPrefix, EmissionModel Emission, T Item)
{
    /// <summary>Another thing of the same contract.</summary>
    public EmissionUnit<TOther> With<TOther>(TOther item) => new(HintPrefix, Emission, item);

    /// <summary>Whether a part of the contract was asked for.</summary>
    public bool Has(ContractParts part) => Emission.Parts.HasFlag(part);

    /// <summary>Adds a file to the compilation.</summary>
    public void Add(SourceProductionContext output, SourceFile file)
    {
        output.AddSource(HintPrefix + file.HintName, SourceText.From(file.Text, System.Text.Encoding.UTF8));
    }
}
