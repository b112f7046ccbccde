using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Spec.Site.Documents;

/// <summary>A project's item for a document that says nothing but that it is one.</summary>
internal sealed class BareItem : AnalyzerConfigOptions
{
    /// <summary>The one item.</summary>
    public static BareItem Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        value = key == "build_metadata.AdditionalFiles.OpenApiContract" ? "true" : null;
        return value is not null;
    }
}
