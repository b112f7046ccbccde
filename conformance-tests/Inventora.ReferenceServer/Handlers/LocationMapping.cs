using Inventora.Contracts;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Locations, and what all lists have, as the contract has them.</summary>
internal static class LocationMapping
{
    /// <summary>The location that is answered.</summary>
    public static Location ToContract(this Domain.Catalog.Location location) => new()
    {
        Id = location.Id,
        Name = location.Name,
        IsDefault = location.IsDefault,
        HideMaterials = location.HideMaterials,
        Address1 = location.Address1,
        Address2 = location.Address2,
        City = location.City,
        State = location.State,
        Zip = location.Zip,
        Country = location.Country,
    };

    /// <summary>How many records a list has, and which part of it is answered.</summary>
    public static Pagination ToPagination<T>(this Page<T> page) =>
        new() { TotalCount = page.TotalCount, Offset = page.Request.Offset, Limit = page.Request.Limit };

    /// <summary>A message in the contract's shape.</summary>
    public static ApiError ToError(this string message) => new() { Error = message };
}
