using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>One key of an object with its value.</summary>
public sealed record PlacedEntry(string Key, TextPlace KeyPlace, PlacedNode Value);
