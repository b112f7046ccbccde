using System.Text.Json;
using Inventora.Contracts.Client;
using Inventora.Contracts.Client.Testing;
using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Tests.Samples;

/// <summary>Lines of the packages' READMEs that no sample has; that they compile is what counts.</summary>
internal static class ReadmeSnippets
{
    public static Product? Read(string json)
    {
        Product? product = JsonSerializer.Deserialize<Product>(json);
        return product;
    }

    public static ProductPatch Patch()
    {
        var patch = new ProductPatch { RetailPrice = null, Sku = "CANDLE-002" };
        return patch;
    }

    public static async Task ListAsync()
    {
        using var client = new InventoraClient("YOUR_KEY");
        await foreach (Product product in client.Products.EnumerateProductsAsync())
        {
            Console.WriteLine($"{product.Name}: {product.StockLevel}");
        }
    }

    public static void Register(IServiceCollection services, IConfiguration configuration, string shopKey, string workshopKey)
    {
        services.AddInventoraClient(configuration.GetSection("Inventora"));
        services.AddKeyedInventoraClient("shop", options => options.ApiKey = shopKey);
        services.AddKeyedInventoraClient("workshop", options => options.ApiKey = workshopKey);
    }

    public static InventoraClient Test()
    {
        var api = new InMemoryInventora().On("GET", "/products", InMemoryAnswer.Page(TestData.Product("p1")));
        InventoraClient client = api.CreateClient();
        return client;
    }

    public static void Authenticate(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(InventoraApiKeyDefaults.AuthenticationScheme).AddInventoraApiKey<ShopKeys>();
    }

    public static void Describe(WebApplicationBuilder builder)
    {
        builder.Services.AddOpenApi(options => options.AddInventoraContract());
    }

    private sealed class ShopKeys : IApiKeyValidator
    {
        public ValueTask<IEnumerable<System.Security.Claims.Claim>?> ValidateAsync(Microsoft.AspNetCore.Http.HttpContext context, string key) => default;
    }
}
