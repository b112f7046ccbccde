using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Bounds of 2.0 and 3.0, which a flag makes exclusive, in the terms of 3.1, where an exclusive bound is a number.</summary>
internal static class OldBounds
{
    private static readonly (string Bound, string Exclusive)[] Pairs = [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")];

    /// <summary>The same bounds without flags. A document of a later version that has them means the same.</summary>
    public static PlacedMapping Mend(PlacedMapping schema, Shape.ObjectShape shape)
    {
        PlacedMapping mended = schema;
        foreach ((string bound, string exclusive) in Pairs.Where(pair => shape.Keys.ContainsKey(pair.Exclusive)))
        {
            if (mended.Find(exclusive) is { Value: PlacedScalar { Kind: PlacedScalarKind.Boolean } flag } entry)
            {
                PlacedNode? value = flag.Text == "true" ? mended[bound] : null;
                PlacedEntry[] others = [.. mended.Entries.Where(other => other != entry && (value is null || other.Key != bound))];
                mended = new PlacedMapping(mended.Place, value is null ? others : [.. others, entry with { Value = value }]);
            }
        }

        return mended;
    }
}
