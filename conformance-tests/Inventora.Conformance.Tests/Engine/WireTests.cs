using System.Net;
using System.Net.Sockets;
using System.Text;
using Inventora.Spec;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>What goes over the wire, byte by byte.</summary>
public class WireTests
{
    [Fact]
    public async Task Headers_and_paths_are_sent_as_they_are_spelt()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var heads = new List<string>();
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(listener, heads, stop.Token);
        var check = EngineRun.Check("test/spelling", async context =>
        {
            await context.Api.GetAsync("/products/%41%2fb?x=%20+", context.Api.Key.InOtherHeader("x-INVENTORA-api-KEY"));
            context.Observe("PAGE-7", true, "x", "x");
        }, "PAGE-7");
        var options = EngineRun.Options(Profile.ReadOnly) with { BaseUrl = new Uri($"http://{listener.LocalEndpoint}/api/") };
        await new ConformanceRun(options, null, null, [check]).RunAsync();
        await stop.CancelAsync();
        await serving;

        heads.Should().Contain(head => head.StartsWith("GET /api/products/%41%2fb?x=%20+ HTTP/1.1\r\n", StringComparison.Ordinal) && head.Contains($"\r\nx-INVENTORA-api-KEY: {EngineRun.Key}\r\n"));
        heads.Should().Contain(head => head.Contains($"\r\nX-Inventora-API-Key: {EngineRun.Key}\r\n"));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_so_that_the_key_stays_here()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var heads = new List<string>();
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(listener, heads, stop.Token, "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var report = await new ConformanceRun(EngineRun.Options(Profile.ReadOnly) with { BaseUrl = new Uri($"http://{listener.LocalEndpoint}/api") }).RunAsync();
        await stop.CancelAsync();
        await serving;

        report.ExitCode.Should().Be(2);
        heads.Should().NotContain(head => head.Contains("elsewhere", StringComparison.Ordinal));
    }

    private static async Task ServeAsync(
        TcpListener listener,
        List<string> heads,
        CancellationToken stop,
        string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"data\":[]}")
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop);
                await using var stream = client.GetStream();
                var head = new StringBuilder();
                var buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, stop) is > 0 and var read)
                {
                    head.Append(Encoding.ASCII.GetString(buffer, 0, read));
                }

                heads.Add(head.ToString());
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The test has seen enough.
        }
    }
}
