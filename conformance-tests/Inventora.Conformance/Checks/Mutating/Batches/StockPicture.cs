using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>The stock of several records at one moment.</summary>
internal sealed class StockPicture(IReadOnlyDictionary<string, JsonObject> records)
{
    /// <summary>The total of a record.</summary>
    public decimal Total(string path) => records[path].Number("stockLevel") ?? 0;

    /// <summary>The level of a record at a location.</summary>
    public decimal Level(string path, string place) => records[path].Member("locationStockLevels").Number(place) ?? 0;

    /// <summary>The first difference to a later picture, over all totals and levels; null when there is none.</summary>
    /// <param name="later">The later picture.</param>
    /// <param name="only">The record to look at; null for all.</param>
    /// <param name="except">A record not to look at.</param>
    public string? Difference(StockPicture later, string? only = null, string? except = null)
    {
        foreach (var path in records.Keys.Where(path => (only is null || path == only) && path != except))
        {
            if (JsonComparison.Difference(Stock(path), later.Stock(path)) is { } difference)
            {
                return $"{path}: {difference}";
            }
        }

        return null;
    }

    private JsonObject Stock(string path) => new()
    {
        ["stockLevel"] = records[path]["stockLevel"]?.DeepClone(),
        ["locationStockLevels"] = records[path]["locationStockLevels"]?.DeepClone(),
    };
}
