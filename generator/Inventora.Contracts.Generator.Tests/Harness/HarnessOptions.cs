namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>What a project would say about its contract.</summary>
public sealed record HarnessOptions
{
    /// <summary>Models, client and server.</summary>
    public const string AllParts = "models,client,server";

    /// <summary>The document's path, as the compiler would name it.</summary>
    public string Path { get; init; } = "/project/acme.yaml";

    public string? Namespace { get; init; } = "Acme.Api";

    /// <summary>The parts; the models alone unless a test wants more, or null for the default.</summary>
    public string? Emit { get; init; } = "models";

    public string? ClientName { get; init; }

    public string? ModelsNamespace { get; init; }

    public string? Enums { get; init; }

    public string? Visibility { get; init; }

    public string? RootNamespace { get; init; } = "Acme";

    /// <summary>C# that stands beside the generated code.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>More contracts of the same project: path, text and what their items say.</summary>
    public IReadOnlyList<HarnessContract> OtherContracts { get; init; } = [];

    /// <summary>Files that contracts refer to: text by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>Assemblies beside the framework's, such as another project's models.</summary>
    public IReadOnlyList<byte[]> References { get; init; } = [];
}
