using System.Text.Json;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.HandWritten;
using Inventora.Contracts.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>Starts a server with the one or the other endpoints, and makes a client that asks it.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    /// <summary>The only key that is let in.</summary>
    public const string Key = "demo-key";

    private const string Id = "prod_00000007";
    private readonly WebApplication app;

    private BenchmarkHost(WebApplication app, HttpClient client)
    {
        this.app = app;
        Client = client;
        client.DefaultRequestHeaders.Add("X-Inventora-API-Key", Key);
    }

    /// <summary>The path of the one product that there is.</summary>
    public static string ProductPath => $"/api/products/{Id}";

    /// <summary>Asks the server, with its key.</summary>
    public HttpClient Client { get; }

    /// <summary>The endpoints as one writes them by hand.</summary>
    public static Task<BenchmarkHost> StartHandWrittenAsync(ServerKind kind, int pageSize) => StartAsync(
        kind,
        services => services.AddInventoraEndpoints().AddScoped<ProductService>().AddSingleton(new ProductStore(
            JsonSerializer.Deserialize(ProductData.Product(), InventoraJson.Default.Product)!,
            JsonSerializer.Deserialize(ProductData.Page(pageSize), InventoraJson.Default.ProductPage)!)),
        app => app.MapInventoraEndpoints(Key));

    /// <summary>The generated endpoints.</summary>
    public static Task<BenchmarkHost> StartGeneratedAsync(ServerKind kind, int pageSize) => StartAsync(
        kind,
        services =>
        {
            services.AddInventoraServer(options => options.ApiKeys.Add(Key)).AddProducts<GeneratedProducts>();
            services.AddSingleton(new GeneratedStore(
                JsonSerializer.Deserialize<Product>(ProductData.Product())!,
                JsonSerializer.Deserialize<ProductPage>(ProductData.Page(pageSize))!));
        },
        app => app.MapInventora());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task<BenchmarkHost> StartAsync(ServerKind kind, Action<IServiceCollection> register, Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        register(builder.Services);
        if (kind == ServerKind.TestServer)
        {
            builder.WebHost.UseTestServer();
        }
        else
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }

        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync();
        return new BenchmarkHost(app, kind == ServerKind.TestServer ? app.GetTestClient() : new HttpClient { BaseAddress = new Uri(app.Urls.First()) });
    }
}
