using Inventora.Contracts.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Inventora.Contracts.Tests.Client;

/// <summary>The client in an application's services.</summary>
public sealed class DependencyInjectionTests
{
    [Fact]
    public async Task The_client_sends_by_the_factorys_handlers()
    {
        var handler = new CannedHandler(204, "text/plain", "");
        var services = new ServiceCollection();
        services.AddInventoraClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IInventoraClient>().Tasks.DeleteTaskAsync("t1");

        handler.Last!.RequestUri.Should().Be(new Uri("https://api.inventora.com/api/tasks/t1"));
        handler.Last.Headers.GetValues("X-Inventora-API-Key").Should().Equal("k");
        provider.GetRequiredService<InventoraClient>().Should().NotBeNull();
    }

    [Theory]
    [InlineData(null, "https://example.com", "ApiKey: expected an API key, seen none")]
    [InlineData(" ", "https://example.com", "ApiKey: expected an API key, seen none")]
    [InlineData("k", "/api", "BaseAddress: expected an absolute HTTP address or none, seen another")]
    [InlineData("k", "ftp://example.com", "BaseAddress: expected an absolute HTTP address or none, seen another")]
    public async Task Wrong_options_stop_the_application_at_its_start(string? key, string address, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddInventoraClient(options =>
        {
            options.ApiKey = key;
            options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute);
        });
        using IHost host = builder.Build();

        (await ((Func<Task>)(() => host.StartAsync())).Should().ThrowAsync<OptionsValidationException>()).WithMessage($"*{message}*");
    }

    [Theory]
    [InlineData(null, null, "https://api.inventora.com/api/tasks/t1")]
    [InlineData(null, "https://proxy.example.com/inventora/", "https://proxy.example.com/inventora/tasks/t1")]
    [InlineData("https://test.example.com/api/", "https://proxy.example.com", "https://test.example.com/api/tasks/t1")]
    public async Task The_base_address_is_that_of_the_options_or_else_of_the_http_client_or_else_of_the_contract(string? options, string? http, string address)
    {
        var handler = new CannedHandler(204, "text/plain", "");
        using var httpClient = new HttpClient(handler) { BaseAddress = http is null ? null : new Uri(http) };
        using var client = new InventoraClient(httpClient, new InventoraClientOptions { BaseAddress = options is null ? null : new Uri(options) });

        await client.Tasks.DeleteTaskAsync("t1");

        handler.Last!.RequestUri.Should().Be(new Uri(address));
    }

    [Fact]
    public async Task Options_come_out_of_the_configuration()
    {
        var handler = new CannedHandler(204, "text/plain", "");
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Inventora:ApiKey"] = "from-file",
            ["Inventora:ApiKeyPlace"] = "query",
            ["Inventora:BaseAddress"] = "https://test.example.com/api",
        }).Build();
        var services = new ServiceCollection();
        services.AddInventoraClient(configuration.GetSection("Inventora")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IInventoraClient>().Tasks.DeleteTaskAsync("t1");

        handler.Last!.RequestUri.Should().Be(new Uri("https://test.example.com/api/tasks/t1?x-inventora-api-key=from-file"));
    }

    [Fact]
    public void A_place_that_is_none_is_refused()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ApiKey"] = "k", ["ApiKeyPlace"] = "Cookie" }).Build();
        var services = new ServiceCollection();
        services.AddInventoraClient(configuration);
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.Invoking(each => each.GetRequiredService<IInventoraClient>()).Should().Throw<OptionsValidationException>().WithMessage("*ApiKeyPlace: expected Header or Query*");
    }

    [Fact]
    public async Task Several_clients_have_keys_among_the_services()
    {
        var shop = new CannedHandler(204, "text/plain", "");
        var workshop = new CannedHandler(204, "text/plain", "");
        var services = new ServiceCollection();
        services.AddKeyedInventoraClient("shop", options => options.ApiKey = "shop-key").ConfigurePrimaryHttpMessageHandler(() => shop);
        services.AddKeyedInventoraClient("workshop", options => options.ApiKey = "workshop-key").ConfigurePrimaryHttpMessageHandler(() => workshop);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IInventoraClient>("shop").Tasks.DeleteTaskAsync("t1");
        await provider.GetRequiredKeyedService<InventoraClient>("workshop").Tasks.DeleteTaskAsync("t2");

        shop.Last!.Headers.GetValues("X-Inventora-API-Key").Should().Equal("shop-key");
        workshop.Last!.Headers.GetValues("X-Inventora-API-Key").Should().Equal("workshop-key");
        provider.GetService<IInventoraClient>().Should().BeNull();
    }

    [Theory]
    [InlineData(ApiKeyPlace.Header)]
    [InlineData(ApiKeyPlace.Query)]
    public async Task The_log_has_no_secret_even_where_everything_is_logged(ApiKeyPlace place)
    {
        var log = new ListLogger();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddInventoraClient(options => (options.ApiKey, options.ApiKeyPlace) = ("s3cret", place))
            .ConfigurePrimaryHttpMessageHandler(() => new CannedHandler(500, "text/plain", "broken"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await ((Func<Task>)(() => provider.GetRequiredService<IInventoraClient>().Products.ListProductsAsync())).Should().ThrowAsync<InventoraApiException>();

        log.Lines.Should().NotBeEmpty().And.NotContain(line => line.Contains("s3cret"));
    }

    [Fact]
    public async Task A_key_that_can_not_be_sent_is_refused_without_being_shown()
    {
        using var client = new InventoraClient(new HttpClient(new CannedHandler(204, "text/plain", "")), new InventoraClientOptions { ApiKey = "secret\r\nX: y" });

        (await ((Func<Task>)(() => client.Tasks.DeleteTaskAsync("t1"))).Should().ThrowAsync<InvalidOperationException>()).Which.ToString().Should().NotContain("secret");
    }
}
