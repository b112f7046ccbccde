using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>What a reference leads to.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Pointer">Its pointer there, with no reference on the way.</param>
/// <param name="Node">The node itself.</param>
public sealed record ReferenceTarget(BundledFile File, string Pointer, PlacedNode Node)
{
    /// <summary>What tells it from all others.</summary>
    public (string Path, string Pointer) Key => (File.Path, Pointer);

    /// <summary>The place of the node, for the walk through it.</summary>
    public TreePlace Place => new(File, Pointer, string.Empty);
}
