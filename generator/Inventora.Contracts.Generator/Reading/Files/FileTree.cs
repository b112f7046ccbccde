using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Reading.Files;

/// <summary>What a file holds.</summary>
/// <param name="Root">Its tree; null when it is empty or can't be read.</param>
/// <param name="Findings">What was found while it was read.</param>
public sealed record FileTree(PlacedNode? Root, EquatableArray<Finding> Findings)
{
    private IReadOnlyCollection<string>? links;

    /// <summary>The files that the tree may refer to, as it writes them; some of them may be texts that only look so.</summary>
    public IReadOnlyCollection<string> Links => links ??= FileLinks.Find(Root);
}
