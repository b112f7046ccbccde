using System.Net;
using Inventora.Contracts.Client;
using Inventora.Contracts.Client.Testing;
using Inventora.Contracts.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Inventora.Contracts.Tests.Client;

/// <summary>The client under Microsoft.Extensions.Http.Resilience, with a server that fails: what only reads is repeated, what changes something is not.</summary>
public sealed class ResilienceTests
{
    [Fact]
    public async Task A_read_is_repeated_until_it_succeeds()
    {
        int calls = 0;
        var api = new InMemoryInventora().On("GET", "/products/p1", _ => ++calls switch
        {
            1 => InMemoryAnswer.Error(HttpStatusCode.ServiceUnavailable, "Later"),
            2 => throw new HttpRequestException("The connection broke."),
            _ => InMemoryAnswer.Of(TestData.Product("p1")),
        });
        await using ServiceProvider provider = ServicesOf(api);

        (await provider.GetRequiredService<IInventoraClient>().Products.GetProductAsync("p1")).Id.Should().Be("p1");

        calls.Should().Be(3);
    }

    [Fact]
    public async Task What_changes_something_is_sent_once()
    {
        var api = new InMemoryInventora();
        foreach ((string method, string path) in ((string, string)[])[("POST", "/products/p1/stock-level-updates"), ("PATCH", "/products/p1"), ("DELETE", "/tasks/t1")])
        {
            api.On(method, path, InMemoryAnswer.Error(HttpStatusCode.ServiceUnavailable, "Later"));
        }

        await using ServiceProvider provider = ServicesOf(api);
        IInventoraClient client = provider.GetRequiredService<IInventoraClient>();
        var update = new StockLevelUpdate { Quantity = 1, LocationName = "Main", UpdateType = StockLevelUpdateType.Restock };

        await client.Invoking(each => each.Products.UpdateProductStockLevelAsync("p1", update)).Should().ThrowAsync<InventoraApiException>();
        await client.Invoking(each => each.Products.UpdateProductAsync("p1", new ProductPatch { Name = "New" })).Should().ThrowAsync<InventoraApiException>();
        await client.Invoking(each => each.Tasks.DeleteTaskAsync("t1")).Should().ThrowAsync<InventoraApiException>();

        api.Requests.Should().HaveCount(3);
    }

    private static ServiceProvider ServicesOf(InMemoryInventora api)
    {
        var services = new ServiceCollection();
        services.AddInventoraClient(options => options.ApiKey = "k")
            .ConfigurePrimaryHttpMessageHandler(() => api)
            .AddStandardResilienceHandler(options =>
            {
                // A stock update that was lost on its way back may have been made: to send it again would make it twice.
                options.Retry.DisableForUnsafeHttpMethods();
                options.Retry.Delay = TimeSpan.FromMilliseconds(1);
            });
        return services.BuildServiceProvider();
    }
}
