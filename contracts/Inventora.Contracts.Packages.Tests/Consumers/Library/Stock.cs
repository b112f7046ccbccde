using System.Text.Json;
using Inventora.Contracts;

namespace Library;

/// <summary>A library that knows the data types and nothing else.</summary>
public static class Stock
{
    /// <summary>Whether a product should be made or bought again.</summary>
    public static bool IsLow(string json) => JsonSerializer.Deserialize<Product>(json) is { MinLevel: { } level } product && product.StockLevel < level;
}
