namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>What the endpoints hand out: the same product and page each time, so that nothing but HTTP and JSON is measured.</summary>
/// <param name="product">The product.</param>
/// <param name="page">The page.</param>
public sealed class ProductStore(Product product, ProductPage page)
{
    public Product? Find(string id) => id == product.Id ? product : null;

    public ProductPage List(int limit, int offset) => limit == page.Pagination.Limit && offset == 0 ? page : page with { Data = [.. page.Data.Skip(offset).Take(limit)] };
}
