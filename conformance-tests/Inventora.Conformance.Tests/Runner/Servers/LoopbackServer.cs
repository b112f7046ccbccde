using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Inventora.Conformance.Tests.Runner.Servers;

/// <summary>An HTTP server on a free port of this machine whose answers come out of a message handler.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpMessageInvoker invoker;

    private LoopbackServer(WebApplication app, HttpMessageInvoker invoker)
    {
        this.app = app;
        this.invoker = invoker;
    }

    /// <summary>The base address, with <c>/api</c>.</summary>
    public string BaseUrl => app.Urls.Single() + "/api";

    /// <summary>Serves what a handler answers.</summary>
    public static async Task<LoopbackServer> StartAsync(HttpMessageHandler handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new LoopbackServer(app, new HttpMessageInvoker(handler));
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>Serves what a function answers.</summary>
    public static Task<LoopbackServer> StartAsync(Func<HttpRequestMessage, HttpResponseMessage> answer) => StartAsync(new AnsweringHandler(answer));

    /// <summary>Serves the same to everyone.</summary>
    public static Task<LoopbackServer> StartAsync(int status, string mediaType, string body) =>
        StartAsync(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) });

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        invoker.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri("http://second.invalid" + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget));
        foreach (var header in context.Request.Headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value);
        }

        using var body = new StreamReader(context.Request.Body);
        if (await body.ReadToEndAsync(context.RequestAborted) is { Length: > 0 } text)
        {
            request.Content = new StringContent(text);
        }

        using var response = await invoker.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var header in response.Headers.Concat(response.Content.Headers))
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private sealed class AnsweringHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}
