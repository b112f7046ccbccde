using BenchmarkDotNet.Attributes;

namespace Inventora.Contracts.Generator.Benchmarks.Server;

/// <summary>The two servers, and how both are asked.</summary>
public abstract class ServerBenchmark
{
    private protected const int PageSize = 100;

    /// <summary>How requests come to the server.</summary>
    [Params(ServerKind.TestServer, ServerKind.Kestrel)]
    public ServerKind Kind { get; set; }

    private protected BenchmarkHost ByHand { get; private set; } = null!;

    private protected BenchmarkHost Ours { get; private set; } = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        ByHand = await BenchmarkHost.StartHandWrittenAsync(Kind, PageSize);
        Ours = await BenchmarkHost.StartGeneratedAsync(Kind, PageSize);
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await ByHand.DisposeAsync();
        await Ours.DisposeAsync();
    }

    /// <summary>Sends a request, and reads the answer to its end.</summary>
    private protected static async Task<byte[]> AskAsync(BenchmarkHost host, HttpMethod method, string path, byte[]? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json);
            request.Content.Headers.ContentType = new("application/json");
        }

        using HttpResponseMessage response = await host.Client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
