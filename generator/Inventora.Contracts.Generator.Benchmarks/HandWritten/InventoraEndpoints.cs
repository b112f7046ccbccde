using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>The products' endpoints as one writes them by hand, as minimal API, with the checks that the contract asks for.</summary>
public static class InventoraEndpoints
{
    /// <summary>Registers what the endpoints need besides a <see cref="ProductService"/>.</summary>
    public static IServiceCollection AddInventoraEndpoints(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        options.SerializerOptions.TypeInfoResolverChain.Insert(0, InventoraJson.Default);
        options.SerializerOptions.PropertyNameCaseInsensitive = false;
        options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        options.SerializerOptions.RespectNullableAnnotations = true;
    });

    /// <summary>Maps the endpoints.</summary>
    public static void MapInventoraEndpoints(this IEndpointRouteBuilder endpoints, string apiKey)
    {
        RouteGroupBuilder group = endpoints.MapGroup("/api/products");
        group.AddEndpointFilter(new ApiKeyFilter(apiKey));
        group.MapGet("/", List);
        group.MapGet("/{id}", Get);
        group.MapPost("/{id}/stock-level-updates", Update);
    }

    private static IResult List(ProductService products, int limit = 100, int offset = 0) =>
        limit > 1000 ? Refuse(StatusCodes.Status400BadRequest, "limit: expected at most 1000") : TypedResults.Ok(products.List(limit, offset));

    private static IResult Get(ProductService products, string id) => products.Find(id) is { } product ? TypedResults.Ok(product) : NotFound();

    private static IResult Update(ProductService products, string id, StockLevelUpdate update)
    {
        if (update is { UpdateType: StockLevelUpdateType.Custom, CustomStatusId: null })
        {
            return Refuse(StatusCodes.Status400BadRequest, "customStatusId: expected a value, as updateType is custom");
        }

        return products.Find(id) is { } product ? TypedResults.Ok(product) : NotFound();
    }

    private static IResult NotFound() => Refuse(StatusCodes.Status404NotFound, "Product not found");

    private static IResult Refuse(int status, string message) => TypedResults.Json(new ApiError { Error = message }, InventoraJson.Default.ApiError, statusCode: status);
}
