using System.Text.Json;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.HandWritten;

// The argument is the key. Prints its address as soon as it listens.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddInventoraEndpoints().AddScoped<ProductService>().AddSingleton(new ProductStore(
    JsonSerializer.Deserialize(ProductData.Product(), InventoraJson.Default.Product)!,
    JsonSerializer.Deserialize(ProductData.Page(1), InventoraJson.Default.ProductPage)!));

await using WebApplication app = builder.Build();
app.MapInventoraEndpoints(args[0]);
await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();
