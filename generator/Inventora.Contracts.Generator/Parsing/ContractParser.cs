using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Decides everything about a document that was read: types, names, and what can't be emitted.</summary>
public static class ContractParser
{
    /// <summary>The model of a document; what it doesn't hold is told by findings.</summary>
    public static ContractModel Parse(ReadDocument document, ContractSettings settings, FindingCollector findings, CancellationToken cancellationToken)
    {
        ContractOutline outline = new(
            settings.Emission,
            document.Document.Info?.Title ?? settings.Emission.Prefix,
            document.Document.Info?.Version ?? string.Empty,
            document.Document.Info?.Description,
            Tags: default,
            SecuritySchemes: default,
            Servers: default,
            ErrorShape: null);
        return new ContractModel(outline, Types: default, Tags: default);
    }
}
