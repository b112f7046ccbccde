// Lists the products, then changes one: dotnet run --project contracts/samples/ConsoleClient -- https://api.inventora.com/api YOUR_KEY
using Inventora.Contracts;
using Inventora.Contracts.Client;

using var client = new InventoraClient(new InventoraClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] });
try
{
    await foreach (Product product in client.Products.EnumerateProductsAsync(pageSize: 500))
    {
        Console.WriteLine($"{product.Id}: {product.Name}, {product.StockLevel} {product.UnitType}");
    }

    // Null removes a value; what is left out stays as it is.
    Product changed = await client.Products.UpdateProductAsync("asdf123", new ProductPatch { Notes = "Vanilla scented", WholesalePrice = null });
    Console.WriteLine($"{changed.Name}: {changed.Notes}");
}
catch (InventoraApiException<ApiError> exception)
{
    Console.Error.WriteLine($"{exception.StatusCode}: {exception.Error.Error}");
}
