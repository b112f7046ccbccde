using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>The compiler's options of one file or of the project, as the targets pass them.</summary>
public sealed class MemoryOptions : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public static MemoryOptions ForProject(string? rootNamespace)
    {
        MemoryOptions options = new();
        options.Add("build_property.RootNamespace", rootNamespace);
        return options;
    }

    public static MemoryOptions ForContract(HarnessOptions contract)
    {
        MemoryOptions options = new();
        options.AddMetadata("Contract", "true");
        options.AddMetadata("Namespace", contract.Namespace);
        options.AddMetadata("Emit", contract.Emit);
        options.AddMetadata("ClientName", contract.ClientName);
        options.AddMetadata("ModelsNamespace", contract.ModelsNamespace);
        options.AddMetadata("Enums", contract.Enums);
        options.AddMetadata("Visibility", contract.Visibility);
        return options;
    }

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);

    private void AddMetadata(string name, string? value) => Add("build_metadata.AdditionalFiles.OpenApi" + name, value ?? string.Empty);

    private void Add(string key, string? value)
    {
        if (value is not null)
        {
            values.Add(key, value);
        }
    }
}
