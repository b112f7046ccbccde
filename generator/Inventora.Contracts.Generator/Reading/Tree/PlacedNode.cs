using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>A value of the document that knows where it stands.</summary>
public abstract class PlacedNode(TextPlace place)
{
    /// <summary>Where the value starts.</summary>
    public TextPlace Place { get; } = place;

    /// <summary>The nodes in it and itself, with everything that aliases repeat.</summary>
    public abstract long Size { get; }

    /// <summary>The objects and lists inside one another, itself among them; 0 for a value without parts.</summary>
    public abstract int Height { get; }
}
