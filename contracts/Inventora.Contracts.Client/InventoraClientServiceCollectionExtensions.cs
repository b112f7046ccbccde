using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Inventora.Contracts.Client;

/// <summary>Puts <see cref="InventoraClient"/> into an application's services.</summary>
public static class InventoraClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="InventoraClient"/> and <see cref="IInventoraClient"/> with an <c>HttpClient</c> of the application's factory. The options
    /// are checked when the application starts: an API key is required, and a base address must be an absolute HTTP address.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; null where they come from elsewhere, such as from the configuration.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>, for handlers, timeouts and resilience. The client itself never sends anything twice.</returns>
    public static IHttpClientBuilder AddInventoraClient(this IServiceCollection services, Action<InventoraClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<InventoraClientOptions>()
            .Configure(configure ?? (static _ => { }))
            .Validate(static options => !string.IsNullOrWhiteSpace(options.ApiKey), "InventoraClientOptions.ApiKey: expected an API key, seen none.")
            .Validate(
                static options => options.BaseAddress is null or { IsAbsoluteUri: true, Scheme: "http" or "https" },
                "InventoraClientOptions.BaseAddress: expected an absolute HTTP address or none, seen another.")
            .ValidateOnStart();
        services.TryAddTransient<IInventoraClient>(static provider => provider.GetRequiredService<InventoraClient>());
        return services.AddHttpClient(nameof(InventoraClient))
            .AddTypedClient(static (http, provider) => new InventoraClient(http, provider.GetRequiredService<IOptions<InventoraClientOptions>>().Value));
    }
}
