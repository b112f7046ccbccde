using Inventora.Contracts;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Answers the operations of locations.</summary>
internal sealed class LocationsHandler(LocationOperations locations) : ILocationsHandler
{
    /// <inheritdoc/>
    public async Task<ListLocationsResult> ListLocationsAsync(ListLocationsRequest request, CancellationToken cancellationToken) =>
        (await locations.ListAsync(new(request.Limit, request.Offset), cancellationToken)).Match<ListLocationsResult>(
            page => new LocationPage { Data = [.. page.Items.Select(location => location.ToContract())], Pagination = page.ToPagination() },
            missing => ListLocationsResult.NotFound(missing.ToError()),
            refused => ListLocationsResult.BadRequest(refused.ToError()));
}
