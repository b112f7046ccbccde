using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>A list.</summary>
public sealed class PlacedSequence(TextPlace place, IReadOnlyList<PlacedNode> items) : PlacedNode(place)
{
    /// <summary>The items in the document's order.</summary>
    public IReadOnlyList<PlacedNode> Items { get; } = items;

    /// <inheritdoc/>
    public override long Size { get; } = 1 + items.Sum(item => item.Size);

    /// <inheritdoc/>
    public override int Height { get; } = 1 + items.Select(item => item.Height).DefaultIfEmpty().Max();
}
