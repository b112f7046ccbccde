namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>Where the walk through the files of a contract stands.</summary>
/// <param name="Pointer">The node's pointer in its file.</param>
/// <param name="Scope">The pointer of the schema with an <c>$id</c> that the node stands in: its references are relative to that; empty for the file.</param>
public readonly record struct TreePlace(BundledFile File, string Pointer, string Scope)
{
    /// <summary>The place of a key's value.</summary>
    public TreePlace Child(string key) => this with { Pointer = Pointer.Child(key) };

    /// <summary>The place of an item.</summary>
    public TreePlace Child(int index) => this with { Pointer = Pointer.Child(index) };
}
