using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>What the project's item says, the same for every file.</summary>
internal sealed class ContractOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    private readonly Values options = new(values);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => options;

    /// <summary>The options of one contract.</summary>
    /// <param name="emit">The parts, with commas between.</param>
    public static ContractOptions Of(string emit) => new(new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.OpenApiContract"] = "true",
        ["build_metadata.AdditionalFiles.OpenApiNamespace"] = "Measured",
        ["build_metadata.AdditionalFiles.OpenApiEmit"] = emit,
    });

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
