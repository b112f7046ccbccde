using System.IO.Compression;
using System.Net;
using System.Text;
using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

/// <summary>Servers that answer HTTP, but do harm with it. A run ends soon, and says something about each.</summary>
public class HostileServerTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private const string Page = """{"data": [], "pagination": {"limit": 1, "offset": 0, "totalCount": 0}}""";

    public static TheoryData<string, string> Answers => new()
    {
        { "JSON ten thousand deep", Json(new string('[', 10_000) + new string(']', 10_000)) },
        { "a header that is no header", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\u0001 broken\r\nContent-Length: 2\r\n\r\n{}" },
        { "a media type that is none", $"HTTP/1.1 200 OK\r\nContent-Type: ;;;=\r\nContent-Length: {Page.Length}\r\nConnection: close\r\n\r\n{Page}" },
        { "a charset that nobody knows", $"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=x-none\r\nContent-Length: {Page.Length}\r\nConnection: close\r\n\r\n{Page}" },
        { "compressed, it says, but is not", $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {Page.Length}\r\nConnection: close\r\n\r\n{Page}" },
        { "two lengths", $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 900\r\nConnection: close\r\n\r\n{Page}" },
        { "a length below zero", $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: -1\r\nConnection: close\r\n\r\n{Page}" },
        { "headers without end", "HTTP/1.1 200 OK\r\nX-Long: " + new string('a', 600_000) },
        { "a chunk that is longer than said", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFF\r\n{}" },
        { "a redirect to itself", "HTTP/1.1 302 Found\r\nLocation: /api/products\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" },
        { "a list without end", Json("""{"data": [{"id": "1"}], "pagination": {"limit": 1, "offset": 0, "totalCount": 9999999999999999999999}}""") },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_run_ends_soon_with_a_clear_outcome(string what, string answer)
    {
        await using var server = LoopbackSocket.Saying(answer);

        var run = await CommandLine.VerifyAsync(server.BaseUrl, "--timeout", "0.5", "--max-requests", "200", "--only", "pages");

        run.IsFitForAUser().ExitCode.Should().BeOneOf([1, 2, 3], $"{what}: {run.Text}");
        run.Text.Should().NotBeEmpty();
    }

    public static TheoryData<string, byte[], bool> Streams => new()
    {
        { "a body without end", Latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + new string(' ', 500_000)), true },
        { "a body longer than its length can be", Latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000000000000\r\n\r\n" + new string(' ', 500_000)), true },
        { "chunks without end", Latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"), true },
        { "headers of ten megabytes", Latin("HTTP/1.1 200 OK\r\nX-Long: " + new string('a', 10_000_000) + "\r\n\r\n{}"), false },
        { "ten thousand headers", Latin("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"X-{i}: a\r\n")) + "\r\n{}"), false },
        { "nothing but promises of an answer", Latin("HTTP/1.1 100 Continue\r\n\r\n"), true },
        { "half an answer", Latin($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Page.Length}\r\n\r\n{Page[..20]}"), false },
        { "half a header", Latin("HTTP/1.1 200 OK\r\nContent-Ty"), false },
        { "no text", [.. Latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"), 0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d], false },
        { "UTF-16", [.. Latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"), .. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Page)], false },
        { "UTF-7", Latin($"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-7\r\nContent-Length: {Page.Length}\r\nConnection: close\r\n\r\n{Page}"), false },
        { "a little that becomes a gigabyte", Bomb(), false },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task A_run_holds_its_bounds_of_time_and_memory(string what, byte[] answer, bool forEver)
    {
        await using var server = LoopbackSocket.Pouring(answer, forEver);
        var before = GC.GetTotalAllocatedBytes();

        var run = await CommandLine.VerifyAsync(server.BaseUrl, "--timeout", "1", "--only", "pages", "--profile", "full");

        run.IsFitForAUser().ExitCode.Should().BeOneOf([1, 2, 3], $"{what}: {run.Text}");
        run.Duration.Should().BeLessThan(Soon, what);
        (GC.GetTotalAllocatedBytes() - before >> 20).Should().BeLessThan(3000, what);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_turns_hostile_is_given_up_after_a_few_answers(bool endless)
    {
        var second = new SecondServerHandler();
        using var invoker = new HttpMessageInvoker(second);
        var (asked, hostile) = (0, 0);
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            if (++asked < 300)
            {
                return invoker.SendAsync(request, CancellationToken.None).Result;
            }

            hostile++;
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless ? new PouringStream() : new SilentStream()) };
        });

        var run = await CommandLine.RunAsync("verify", "--url", server.BaseUrl, "--api-key", SecondServerHandler.Key, "--timeout", "0.5");

        run.IsFitForAUser().ExitCode.Should().BeOneOf(1, 3);
        run.Output.Should().Contain("The run was given up after 10 answers that did not come to an end");
        hostile.Should().BeLessThan(30);
        run.Duration.Should().BeLessThan(Soon);
    }

    [Fact]
    public async Task A_redirect_to_another_host_never_takes_the_key_there()
    {
        var visited = false;
        await using var elsewhere = new LoopbackSocket((_, _) =>
        {
            visited = true;
            return Task.CompletedTask;
        });
        await using var server = LoopbackSocket.Saying($"HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere.BaseUrl}/products\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        var run = await CommandLine.VerifyAsync(server.BaseUrl, "--profile", "full");

        run.IsFitForAUser().ExitCode.Should().Be(2);
        visited.Should().BeFalse();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Bomb()
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)' ');
            for (var i = 0; i < 1024; i++)
            {
                gzip.Write(blank);
            }
        }

        return [.. Latin($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {memory.Length}\r\nConnection: close\r\n\r\n"), .. memory.ToArray()];
    }

    private static string Json(string body) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
}
