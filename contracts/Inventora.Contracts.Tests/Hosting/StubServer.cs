using System.Text;
using Inventora.Contracts.Client;
using Inventora.Contracts.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Tests.Hosting;

/// <summary>The generated server over a real Kestrel on a free port.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    public const string Key = "key-1";

    private readonly WebApplication app;
    private readonly HttpClient http = new();

    private StubServer(WebApplication app, StubHandlers handlers)
    {
        this.app = app;
        Handlers = handlers;
    }

    /// <summary>What the requests reach.</summary>
    public StubHandlers Handlers { get; }

    /// <summary>The address that every path is appended to.</summary>
    public Uri BaseAddress => new(app.Urls.First() + "/api");

    /// <summary>Starts a server that lets <see cref="Key"/> and <c>key-2</c> in.</summary>
    /// <param name="configure">Changes the options.</param>
    /// <param name="hasHandlers">Whether handlers are registered.</param>
    /// <param name="use">Changes the application before it starts.</param>
    /// <param name="build">Changes the services.</param>
    public static async Task<StubServer> StartAsync(Action<InventoraServerOptions>? configure = null, bool hasHandlers = true, Action<WebApplication>? use = null, Action<WebApplicationBuilder>? build = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var handlers = new StubHandlers();
        builder.Services.AddInventoraServer(options =>
        {
            options.ApiKeys.Add(Key);
            options.ApiKeys.Add("key-2");
            configure?.Invoke(options);
        });
        if (hasHandlers)
        {
            builder.Services.AddSingleton<IProductsHandler>(handlers);
            builder.Services.AddSingleton<IMaterialsHandler>(handlers);
            builder.Services.AddSingleton<ILocationsHandler>(handlers);
            builder.Services.AddSingleton<ITasksHandler>(handlers);
        }

        build?.Invoke(builder);
        WebApplication app = builder.Build();
        app.MapInventora();
        app.MapInventoraFallback();
        use?.Invoke(app);
        await app.StartAsync();
        return new StubServer(app, handlers);
    }

    /// <summary>A client of this server.</summary>
    public InventoraClient Client(string? key = Key, ApiKeyPlace place = ApiKeyPlace.Header) =>
        new(http, new InventoraClientOptions { BaseAddress = BaseAddress, ApiKey = key, ApiKeyPlace = place });

    /// <summary>Sends a request as it stands, with a valid key unless another is given.</summary>
    public async Task<RawAnswer> SendAsync(string method, string target, string? body = null, string? key = Key, string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), BaseAddress.AbsoluteUri + target);
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Inventora-API-Key", key);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using HttpResponseMessage response = await http.SendAsync(request);
        return new RawAnswer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            response.Content.Headers.ContentLength,
            string.Join(", ", response.Content.Headers.Allow),
            await response.Content.ReadAsStringAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }
}
