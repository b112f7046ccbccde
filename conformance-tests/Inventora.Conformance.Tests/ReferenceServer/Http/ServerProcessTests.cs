using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;

namespace Inventora.Conformance.Tests.ReferenceServer.Http;

/// <summary>The server as a program of its own.</summary>
public sealed class ServerProcessTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("inventora-process-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task It_prints_address_and_key_serves_and_ends_with_its_standard_input()
    {
        using var process = Start("--exit-with-stdin");
        var url = await ReadLine(process, "base-url: ");
        var key = await ReadLine(process, "api-key: ");
        await ReadLine(process, "fixtures: ");

        using var client = new HttpClient();
        using var response = await client.GetAsync($"{url}/nothing?x-inventora-api-key={key}");
        await response.ShouldBeError(HttpStatusCode.NotFound);
        // One that Kestrel alone would answer: it must not bring the key into a log either.
        using var refused = await client.PostAsync($"{url}/tasks?x-inventora-api-key={key}", new StringContent("{"));
        await refused.ShouldBeError(HttpStatusCode.BadRequest);
        Directory.GetDirectories(directory).Should().ContainSingle("the database is there");

        process.StandardInput.Close();
        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty("nothing else is printed");
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
        Directory.GetDirectories(directory).Should().BeEmpty("a temporary database is deleted");
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows(), "Windows has no signal for this.");
        using var process = Start();
        await ReadLine(process, "base-url: http://127.0.0.1:");

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);

        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
        Directory.GetDirectories(directory).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--database", "/none/of/this/exists.db")]
    [InlineData("--database", "Host=127.0.0.1;Port=1;Database=none;Username=none;Timeout=5")]
    [InlineData("--nonsense")]
    public async Task What_it_cannot_do_it_says_in_one_sentence(params string[] arguments)
    {
        using var process = Start(arguments);

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(2);
        error.Trim().Should().NotBeEmpty().And.NotContain("\n").And.NotContain("   at ");
        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty();
        Directory.GetDirectories(directory).Should().BeEmpty();
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var process = Start("--port", $"{((IPEndPoint)listener.LocalEndpoint).Port}");

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(2);
        error.Trim().Should().Contain("address already in use").And.NotContain("\n");
        Directory.GetDirectories(directory).Should().BeEmpty();
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Inventora.ReferenceServer.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Where the temporary database goes.
        start.Environment["TMPDIR"] = start.Environment["TMP"] = start.Environment["TEMP"] = directory;
        // What would make ASP.NET Core log requests with their queries, and listen elsewhere, if it were listened to.
        start.Environment["Logging__LogLevel__Default"] = "Trace";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:1";
        return Process.Start(start)!;
    }

    private static async Task<string> ReadLine(Process process, string prefix)
    {
        var line = await process.StandardOutput.ReadLineAsync();
        line.Should().StartWith(prefix, "{0}", line is null ? await process.StandardError.ReadToEndAsync() : "");
        return line![prefix.Length..];
    }
}
