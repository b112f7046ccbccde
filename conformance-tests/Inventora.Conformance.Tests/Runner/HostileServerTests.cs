using System.Text;
using Inventora.Conformance.Tests.Runner.Servers;

namespace Inventora.Conformance.Tests.Runner;

/// <summary>Servers that answer HTTP, but do harm with it. A run ends soon, and says something about each.</summary>
public class HostileServerTests
{
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

    private static string Json(string body) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
}
