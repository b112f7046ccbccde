using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>A file of a contract while references into it are followed.</summary>
/// <param name="path">The file, as the compiler names it.</param>
/// <param name="isMain">Whether it is the contract itself.</param>
public sealed class BundledFile(string path, PlacedNode root, bool isMain)
{
    private SchemaNames? names;

    /// <summary>The file, as the compiler names it.</summary>
    public string Path { get; } = path;

    /// <summary>What it holds.</summary>
    public PlacedNode Root { get; } = root;

    /// <summary>Whether it is the contract itself.</summary>
    public bool IsMain { get; } = isMain;

    /// <summary>The address that the document gives itself since OpenAPI 3.2; null where it has none.</summary>
    public string? Self { get; } = ((root as PlacedMapping)?["$self"] as PlacedScalar)?.Text;

    /// <summary>The names that its schemas give themselves.</summary>
    public SchemaNames Names => names ??= SchemaNames.Find(Root);
}
