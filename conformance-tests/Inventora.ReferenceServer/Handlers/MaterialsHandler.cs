using Inventora.Contracts;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Answers the operations of materials.</summary>
internal sealed class MaterialsHandler(ResourceOperations resources) : IMaterialsHandler
{
    /// <inheritdoc/>
    public async Task<ListMaterialsResult> ListMaterialsAsync(ListMaterialsRequest request, CancellationToken cancellationToken) =>
        (await resources.ListAsync(ResourceKind.Material, new(request.Limit, request.Offset), cancellationToken)).Match<ListMaterialsResult>(
            page => new MaterialPage { Data = [.. page.Items.Select(view => view.ToMaterial())], Pagination = page.ToPagination() },
            missing => ListMaterialsResult.NotFound(missing.ToError()),
            refused => ListMaterialsResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<GetMaterialResult> GetMaterialAsync(GetMaterialRequest request, CancellationToken cancellationToken) =>
        (await resources.GetAsync(ResourceKind.Material, request.Id, cancellationToken)).Match<GetMaterialResult>(
            view => view.ToMaterial(),
            missing => GetMaterialResult.NotFound(missing.ToError()),
            refused => GetMaterialResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<UpdateMaterialResult> UpdateMaterialAsync(UpdateMaterialRequest request, CancellationToken cancellationToken) =>
        (await resources.UpdateAsync(ResourceKind.Material, request.Id, request.Body.ToChanges(), cancellationToken)).Match<UpdateMaterialResult>(
            view => view.ToMaterial(),
            missing => UpdateMaterialResult.NotFound(missing.ToError()),
            refused => UpdateMaterialResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<UpdateMaterialStockLevelResult> UpdateMaterialStockLevelAsync(UpdateMaterialStockLevelRequest request, CancellationToken cancellationToken)
    {
        var update = request.Body;
        var outcome = await resources.UpdateStockAsync(
            ResourceKind.Material, request.Id, update.LocationName, update.ToUpdate(), update.CustomStatusId.Or(null), cancellationToken);
        return outcome.Match<UpdateMaterialStockLevelResult>(
            view => view.ToMaterial(),
            missing => UpdateMaterialStockLevelResult.NotFound(missing.ToError()),
            refused => UpdateMaterialStockLevelResult.BadRequest(refused.ToError()));
    }
}
