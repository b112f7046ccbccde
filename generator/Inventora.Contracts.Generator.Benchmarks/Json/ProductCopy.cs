namespace Inventora.Contracts.Generator.Benchmarks.Json;

/// <summary>Copies all objects of a page, each list and map with exactly the room that it needs: the least that reading it can allocate.</summary>
internal static class ProductCopy
{
    /// <summary>A copy that shares nothing with <paramref name="page"/>.</summary>
    public static ProductPage Of(ProductPage page) => new() { Data = Copy(page.Data, Of), Pagination = page.Pagination with { } };

    private static Product Of(Product product) => product with
    {
        Id = Of(product.Id),
        Name = Of(product.Name),
        Sku = OrNull(product.Sku),
        Notes = OrNull(product.Notes),
        Ean = OrNull(product.Ean),
        ReorderUrls = Copy(product.ReorderUrls, Of),
        LocationStockLevels = Copy(product.LocationStockLevels),
        Materials = Copy(product.Materials, Of),
    };

    private static ComponentMaterial Of(ComponentMaterial material) => material with { Id = Of(material.Id), Name = Of(material.Name), Sku = OrNull(material.Sku) };

    private static string Of(string text) => new(text.AsSpan());

    private static string? OrNull(string? text) => text is null ? null : Of(text);

    private static List<T> Copy<T>(IReadOnlyList<T> items, Func<T, T> copy)
    {
        var all = new List<T>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            all.Add(copy(items[i]));
        }

        return all;
    }

    private static Dictionary<string, decimal> Copy(IReadOnlyDictionary<string, decimal> entries)
    {
        var all = new Dictionary<string, decimal>(entries.Count, StringComparer.Ordinal);
        foreach ((string key, decimal value) in (Dictionary<string, decimal>)entries)
        {
            all.Add(Of(key), value);
        }

        return all;
    }
}
