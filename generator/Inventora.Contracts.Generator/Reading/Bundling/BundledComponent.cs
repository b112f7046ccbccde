using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>A component of the bundled document.</summary>
/// <param name="Name">Its key.</param>
/// <param name="KeyPlace">Where the key stands.</param>
/// <param name="Node">What it is made of.</param>
/// <param name="Shape">What it must be.</param>
/// <param name="Place">Where the node stands.</param>
public sealed record BundledComponent(string Name, TextPlace KeyPlace, PlacedNode Node, Shape Shape, TreePlace Place);
