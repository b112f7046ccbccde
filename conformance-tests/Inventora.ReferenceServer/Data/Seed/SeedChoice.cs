using System.Globalization;

namespace Inventora.ReferenceServer.Data.Seed;

/// <summary>What a new database begins with.</summary>
/// <param name="Kind">Which account.</param>
/// <param name="Products">How many products a catalogue has; nothing to the others.</param>
internal readonly record struct SeedChoice(SeedKind Kind, int Products = 0)
{
    /// <summary>More would take minutes to store.</summary>
    public const int MostProducts = 100_000;

    /// <summary>Reads <c>rich</c>, <c>docs</c>, or a number of products; null when it is none of them.</summary>
    public static SeedChoice? Parse(string text) => text switch
    {
        "rich" => new(SeedKind.Rich),
        "docs" => new(SeedKind.Docs),
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var products) && products is > 0 and <= MostProducts
            ? new(SeedKind.Catalogue, products)
            : null,
    };
}
