using Inventora.Contracts;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Answers the operations of products.</summary>
internal sealed class ProductsHandler(ResourceOperations resources) : IProductsHandler
{
    /// <inheritdoc/>
    public async Task<ListProductsResult> ListProductsAsync(ListProductsRequest request, CancellationToken cancellationToken) =>
        (await resources.ListAsync(ResourceKind.Product, new(request.Limit, request.Offset), cancellationToken)).Match<ListProductsResult>(
            page => new ProductPage { Data = [.. page.Items.Select(view => view.ToProduct())], Pagination = page.ToPagination() },
            missing => ListProductsResult.NotFound(missing.ToError()),
            refused => ListProductsResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<GetProductResult> GetProductAsync(GetProductRequest request, CancellationToken cancellationToken) =>
        (await resources.GetAsync(ResourceKind.Product, request.Id, cancellationToken)).Match<GetProductResult>(
            view => view.ToProduct(),
            missing => GetProductResult.NotFound(missing.ToError()),
            refused => GetProductResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<UpdateProductResult> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken) =>
        (await resources.UpdateAsync(ResourceKind.Product, request.Id, request.Body.ToChanges(), cancellationToken)).Match<UpdateProductResult>(
            view => view.ToProduct(),
            missing => UpdateProductResult.NotFound(missing.ToError()),
            refused => UpdateProductResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<UpdateProductStockLevelResult> UpdateProductStockLevelAsync(UpdateProductStockLevelRequest request, CancellationToken cancellationToken)
    {
        var update = request.Body;
        var outcome = await resources.UpdateStockAsync(
            ResourceKind.Product, request.Id, update.LocationName, update.ToUpdate(), update.CustomStatusId.Or(null), cancellationToken);
        return outcome.Match<UpdateProductStockLevelResult>(
            view => view.ToProduct(),
            missing => UpdateProductStockLevelResult.NotFound(missing.ToError()),
            refused => UpdateProductStockLevelResult.BadRequest(refused.ToError()));
    }
}
