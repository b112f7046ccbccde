namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>What the generated endpoints hand out.</summary>
internal sealed class GeneratedStore(Product product, ProductPage page)
{
    public Product? Find(string id) => id == product.Id ? product : null;

    public ProductPage List(int limit, int offset) => limit == page.Pagination.Limit && offset == 0 ? page : page with { Data = [.. page.Data.Skip(offset).Take(limit)] };
}
