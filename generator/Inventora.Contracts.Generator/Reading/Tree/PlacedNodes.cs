using Inventora.Contracts.Generator.Diagnostics;

namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>Makes nodes that the document doesn't have itself, at the places of those that they come from.</summary>
public static class PlacedNodes
{
    /// <summary>A string.</summary>
    public static PlacedScalar Text(TextPlace place, string text) => new(place, text);

    /// <summary>True or false.</summary>
    public static PlacedScalar Flag(TextPlace place, bool value)
    {
        string text = value ? "true" : "false";
        return new PlacedScalar(place, PlacedScalarKind.Boolean, text, text);
    }

    /// <summary>An object of entries that all stand at its place.</summary>
    public static PlacedMapping Mapping(TextPlace place, params (string Key, PlacedNode Value)[] entries) =>
        new(place, [.. entries.Select(entry => new PlacedEntry(entry.Key, place, entry.Value))]);

    /// <summary>The texts of a list, in its order; none for anything else.</summary>
    public static IReadOnlyList<PlacedScalar> Texts(PlacedNode? list) => [.. ((list as PlacedSequence)?.Items ?? []).OfType<PlacedScalar>()];

    /// <summary>The text of a key's value; null where it has none.</summary>
    public static string? TextOf(this PlacedMapping mapping, string key) => (mapping[key] as PlacedScalar)?.Text;

    /// <summary>Whether a key says true.</summary>
    public static bool IsTrue(this PlacedMapping mapping, string key) => mapping[key] is PlacedScalar { Kind: PlacedScalarKind.Boolean, Text: "true" };
}
