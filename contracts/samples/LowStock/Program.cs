// Reports every product whose stock is below its minimum: dotnet run --project contracts/samples/LowStock -- https://api.inventora.com/api YOUR_KEY
using Inventora.Contracts;
using Inventora.Contracts.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

var services = new ServiceCollection();
services
    .AddInventoraClient(options =>
    {
        options.BaseAddress = new Uri(args[0]);
        options.ApiKey = args[1];
    })
    .AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods());
await using ServiceProvider provider = services.BuildServiceProvider();
IInventoraClient client = provider.GetRequiredService<IInventoraClient>();

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

int products = 0;
var low = new List<Product>();
await foreach (Product product in client.Products.EnumerateProductsAsync(pageSize: 500, stop.Token))
{
    products++;
    if (product.StockLevel < product.MinLevel)
    {
        low.Add(product);
    }
}

foreach (Product product in low.OrderBy(product => product.StockLevel - product.MinLevel))
{
    Console.WriteLine($"{product.Sku ?? product.Id}: {product.Name}: {product.StockLevel} of at least {product.MinLevel} {product.UnitType}");
}

Console.WriteLine($"{low.Count} of {products} products are low.");
