using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Compares the stock of a record at its locations; a location that is not named counts as 0.</summary>
internal static class StockLevels
{
    public static IReadOnlyList<(string Location, decimal Before, decimal Now)> Differences(JsonObject before, JsonObject now)
    {
        var old = Of(before);
        var current = Of(now);
        return [.. old.Keys.Union(current.Keys, StringComparer.Ordinal)
            .Select(location => (Location: location, Before: old.GetValueOrDefault(location), Now: current.GetValueOrDefault(location)))
            .Where(level => !JsonComparison.SameNumber(level.Before, level.Now))];
    }

    private static Dictionary<string, decimal> Of(JsonObject record) => record.Member("locationStockLevels") is JsonObject levels
        ? levels.ToDictionary(level => level.Key, level => level.Value.Number() ?? 0, StringComparer.Ordinal)
        : [];
}
