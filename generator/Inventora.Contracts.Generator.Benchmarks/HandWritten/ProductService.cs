namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>What the endpoints ask; made for each request, as a service with a database connection would be.</summary>
public sealed class ProductService(ProductStore store)
{
    public Product? Find(string id) => store.Find(id);

    public ProductPage List(int limit, int offset) => store.List(limit, offset);
}
