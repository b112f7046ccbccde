using Inventora.Contracts.Server;

namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>The generated stubs' handler; it hands out what the hand-written endpoints do.</summary>
internal sealed class GeneratedProducts(GeneratedStore store) : IProductsHandler
{
    public Task<ListProductsResult> ListProductsAsync(ListProductsRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<ListProductsResult>(store.List(request.Limit, request.Offset));

    public Task<GetProductResult> GetProductAsync(GetProductRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(store.Find(request.Id) is { } product ? GetProductResult.Ok(product) : GetProductResult.NotFound("Product not found"));

    public Task<UpdateProductResult> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(UpdateProductResult.NotFound("Product not found"));

    public Task<UpdateProductStockLevelResult> UpdateProductStockLevelAsync(UpdateProductStockLevelRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(store.Find(request.Id) is { } product ? UpdateProductStockLevelResult.Success(product) : UpdateProductStockLevelResult.NotFound("Product not found"));
}
