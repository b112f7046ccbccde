// A server in one file, with one handler; the other operations are answered as not implemented: dotnet run --project contracts/samples/MinimalServer
using System.Collections.Concurrent;
using Inventora.Contracts;
using Inventora.Contracts.Server;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddInventoraServer(options => options.ApiKeys.Add("demo-key")).AddProducts<ProductsHandler>();

WebApplication app = builder.Build();
app.MapInventora();
app.MapInventoraFallback();
app.Run();

/// <summary>Requests have been authenticated, bound and validated before they come here; only declared answers compile.</summary>
internal sealed class ProductsHandler : IProductsHandler
{
    private static readonly ConcurrentDictionary<string, Product> Products = new()
    {
        ["asdf123"] = new Product
        {
            Id = "asdf123",
            Name = "Handmade Candle",
            Sku = "CANDLE-001",
            StockLevel = 45,
            UnitType = UnitType.Pieces,
            UnitPrice = 5.50m,
            MinLevel = 10,
            Notes = null,
            RetailPrice = 15.00m,
            WholesalePrice = 10.00m,
            Ean = "1234567890123",
            MinimumQuantity = 1,
            ReorderUrls = ["https://example.com/reorder"],
            LocationStockLevels = new Dictionary<string, decimal> { ["Main Warehouse"] = 30, ["Retail Store"] = 15 },
            ProductionType = ProductionType.Produced,
            Materials = [],
        },
    };

    public Task<ListProductsResult> ListProductsAsync(ListProductsRequest request, CancellationToken cancellationToken)
    {
        Product[] page = [.. Products.Values.OrderBy(product => product.Id).Skip(request.Offset).Take(request.Limit)];
        return Task.FromResult<ListProductsResult>(new ProductPage
        {
            Data = page,
            Pagination = new Pagination { TotalCount = Products.Count, Offset = request.Offset, Limit = request.Limit },
        });
    }

    public Task<GetProductResult> GetProductAsync(GetProductRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(Products.TryGetValue(request.Id, out Product? product) ? GetProductResult.Ok(product) : GetProductResult.NotFound("Product not found"));

    public Task<UpdateProductResult> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken)
    {
        if (!Products.TryGetValue(request.Id, out Product? product))
        {
            return Task.FromResult(UpdateProductResult.NotFound("Product not found"));
        }

        ProductPatch patch = request.Body;
        return Task.FromResult<UpdateProductResult>(Products[request.Id] = product with
        {
            Name = patch.Name ?? product.Name,
            Notes = patch.Notes ?? product.Notes,
            RetailPrice = patch.RetailPrice.Or(product.RetailPrice),
            WholesalePrice = patch.WholesalePrice.Or(product.WholesalePrice),
        });
    }

    public Task<UpdateProductStockLevelResult> UpdateProductStockLevelAsync(UpdateProductStockLevelRequest request, CancellationToken cancellationToken)
    {
        StockLevelUpdate update = request.Body;
        lock (Products)
        {
            if (!Products.TryGetValue(request.Id, out Product? product))
            {
                return Task.FromResult(UpdateProductStockLevelResult.NotFound("Product not found"));
            }

            if (!product.LocationStockLevels.TryGetValue(update.LocationName, out decimal level))
            {
                return Task.FromResult(UpdateProductStockLevelResult.BadRequest("Location not found"));
            }

            var levels = new Dictionary<string, decimal>(product.LocationStockLevels)
            {
                [update.LocationName] = update.UpdateType switch
                {
                    StockLevelUpdateType.Audit => update.Quantity,
                    StockLevelUpdateType.Loss => level - update.Quantity,
                    _ => level + update.Quantity,
                },
            };
            Products[request.Id] = product with { LocationStockLevels = levels, StockLevel = levels.Values.Sum() };
            return Task.FromResult(UpdateProductStockLevelResult.Success(Products[request.Id]));
        }
    }
}
