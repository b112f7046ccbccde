using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Inventora.Contracts.Client;

/// <summary>Puts <see cref="InventoraClient"/> into an application's services.</summary>
public static class InventoraClientServiceCollectionExtensions
{
    private const string KeyHeader = "X-Inventora-API-Key";

    /// <summary>
    /// Registers <see cref="InventoraClient"/> and <see cref="IInventoraClient"/> with an <c>HttpClient</c> of the application's factory. The options
    /// are checked when the application starts: an API key is required, and a base address must be an absolute HTTP address.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; null where they come from elsewhere.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>, for handlers, timeouts and resilience. The client itself never sends anything twice.</returns>
    public static IHttpClientBuilder AddInventoraClient(this IServiceCollection services, Action<InventoraClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, Options.DefaultName, configure ?? (static _ => { }));
        services.TryAddTransient<IInventoraClient>(static provider => provider.GetRequiredService<InventoraClient>());
        return AddHttpClient(services, nameof(InventoraClient))
            .AddTypedClient(static (http, provider) => new InventoraClient(http, provider.GetRequiredService<IOptions<InventoraClientOptions>>().Value));
    }

    /// <summary>Registers the client as <see cref="AddInventoraClient(IServiceCollection, Action{InventoraClientOptions}?)"/> does, with options out of the configuration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The section with <c>ApiKey</c>, <c>ApiKeyPlace</c> (<c>Header</c> or <c>Query</c>) and <c>BaseAddress</c>, each optional here.</param>
    /// <param name="configure">Sets what the configuration does not; called after it was read.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddInventoraClient(this IServiceCollection services, IConfiguration configuration, Action<InventoraClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddInventoraClient(options => Read(configuration, options, configure));
    }

    /// <summary>Registers one of several clients, each with a key of its own among the services: for several accounts, or addresses.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="serviceKey">The key of the service, as in <c>[FromKeyedServices("shop")] IInventoraClient client</c>; also the name of the options.</param>
    /// <param name="configure">Sets the options; null where <c>services.Configure</c> sets the options of that name.</param>
    /// <returns>The builder of this client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddKeyedInventoraClient(this IServiceCollection services, string serviceKey, Action<InventoraClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        AddOptions(services, serviceKey, configure ?? (static _ => { }));
        string httpName = $"{nameof(InventoraClient)}:{serviceKey}";
        services.TryAddKeyedTransient(serviceKey, (provider, _) => new InventoraClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName),
            provider.GetRequiredService<IOptionsMonitor<InventoraClientOptions>>().Get(serviceKey)));
        services.TryAddKeyedTransient<IInventoraClient>(serviceKey, static (provider, key) => provider.GetRequiredKeyedService<InventoraClient>(key));
        return AddHttpClient(services, httpName);
    }

    /// <summary>Registers one of several clients as <see cref="AddKeyedInventoraClient(IServiceCollection, string, Action{InventoraClientOptions}?)"/> does, with options out of the configuration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="serviceKey">The key of the service.</param>
    /// <param name="configuration">The section with <c>ApiKey</c>, <c>ApiKeyPlace</c> and <c>BaseAddress</c>.</param>
    /// <param name="configure">Sets what the configuration does not; called after it was read.</param>
    /// <returns>The builder of this client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddKeyedInventoraClient(
        this IServiceCollection services, string serviceKey, IConfiguration configuration, Action<InventoraClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddKeyedInventoraClient(serviceKey, options => Read(configuration, options, configure));
    }

    // The factory logs headers where tracing is on, and does not know which of them is a secret.
    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) =>
        services.AddHttpClient(name).RedactLoggedHeaders([KeyHeader]);

    private static void AddOptions(IServiceCollection services, string name, Action<InventoraClientOptions> configure) => services.AddOptions<InventoraClientOptions>(name)
        .Configure(configure)
        .Validate(static options => !string.IsNullOrWhiteSpace(options.ApiKey), "InventoraClientOptions.ApiKey: expected an API key, seen none.")
        .Validate(static options => options.ApiKey?.Any(char.IsControl) != true, "InventoraClientOptions.ApiKey: expected a key that can be sent, seen one with control characters.")
        .Validate(
            static options => options.ApiKeyPlace is ApiKeyPlace.Header or ApiKeyPlace.Query,
            "InventoraClientOptions.ApiKeyPlace: expected Header or Query, seen another.")
        .Validate(
            static options => options.BaseAddress is null or { IsAbsoluteUri: true, Scheme: "http" or "https" },
            "InventoraClientOptions.BaseAddress: expected an absolute HTTP address or none, seen another.")
        .ValidateOnStart();

    // By hand, because the binder needs reflection for it.
    private static void Read(IConfiguration configuration, InventoraClientOptions options, Action<InventoraClientOptions>? configure)
    {
        options.ApiKey = configuration[nameof(options.ApiKey)] ?? options.ApiKey;
        if (configuration[nameof(options.ApiKeyPlace)] is { Length: > 0 } place)
        {
            // What is no place is refused with the other options.
            options.ApiKeyPlace = Enum.TryParse(place, ignoreCase: true, out ApiKeyPlace read) ? read : (ApiKeyPlace)(-1);
        }

        if (configuration[nameof(options.BaseAddress)] is { Length: > 0 } address)
        {
            options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute);
        }

        configure?.Invoke(options);
    }
}
