using Inventora.ReferenceServer.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>The sandbox with any arguments, in this process.</summary>
internal sealed class SandboxInProcess : IAsyncDisposable
{
    public const string Key = "sandbox-key";

    private readonly WebApplication app;

    private SandboxInProcess(WebApplication app) => this.app = app;

    public TestServer Server => app.GetTestServer();

    public static async Task<SandboxInProcess> StartAsync(params string[] arguments)
    {
        var parsed = ServerArguments.Parse(["--api-key", Key, .. arguments]);
        var app = ReferenceApplication.Build(parsed, builder => builder.WebHost.UseTestServer());
        ReferenceApplication.PrepareDatabase(app, parsed.Seed);
        await app.StartAsync();
        return new SandboxInProcess(app);
    }

    /// <summary>A client with the key.</summary>
    public HttpClient CreateClient()
    {
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Add("X-Inventora-API-Key", Key);
        return client;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
