using Refit;

namespace Inventora.Contracts.Generator.Benchmarks.Client;

/// <summary>The products as Refit asks for them.</summary>
[Headers("Accept: application/json")]
public interface IRefitProducts
{
    [Get("/products/{id}")]
    Task<HandWritten.Product> GetProductAsync(string id, [Header("X-Inventora-API-Key")] string apiKey, CancellationToken cancellationToken);

    [Get("/products")]
    Task<HandWritten.ProductPage> ListProductsAsync(int limit, int offset, [Header("X-Inventora-API-Key")] string apiKey, CancellationToken cancellationToken);
}
