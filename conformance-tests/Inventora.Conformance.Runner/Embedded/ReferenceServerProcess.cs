using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Inventora.Conformance.Runner.Embedded;

/// <summary>The reference server in a process of its own, on a free port, with a temporary database. It ends with this object, and with this process.</summary>
internal sealed class ReferenceServerProcess : IAsyncDisposable
{
    private const string UrlPrefix = "base-url: ";
    private const string KeyPrefix = "api-key: ";
    private const string FixturesPrefix = "fixtures: ";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly Process process;

    private ReferenceServerProcess(Process process, Uri baseUrl, string apiKey, FixtureChoice fixtures)
    {
        this.process = process;
        BaseUrl = baseUrl;
        ApiKey = apiKey;
        Fixtures = fixtures;
    }

    /// <summary>Where it serves the API.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The key that it accepts.</summary>
    public string ApiKey { get; }

    /// <summary>Records of its seed data that the API does not show, such as a user's email address.</summary>
    public FixtureChoice Fixtures { get; }

    /// <summary>Starts the server and waits until it serves.</summary>
    /// <exception cref="EmbeddedServerException">It is not there, or ended before it served.</exception>
    public static async Task<ReferenceServerProcess> StartAsync(CancellationToken cancellation)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "reference-server", "Inventora.ReferenceServer.dll");
        if (!File.Exists(program))
        {
            throw new EmbeddedServerException($"The embedded reference server is not where it is expected: {program}. Name a server with --url.");
        }

        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        start.ArgumentList.Add(program);
        start.ArgumentList.Add("--exit-with-stdin");

        var process = Start(start);
        try
        {
            return await ReadAddressAsync(process, cancellation);
        }
        catch
        {
            await StopAsync(process);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync(process);

    // The server ends, and deletes its database, when its standard input ends: on every system, and also when this process is killed.
    private static async Task StopAsync(Process process)
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(StopLimit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new EmbeddedServerException($"The embedded reference server could not be started with {start.FileName}: {problem.Message}");
        }
    }

    private static async Task<ReferenceServerProcess> ReadAddressAsync(Process process, CancellationToken cancellation)
    {
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        Uri? baseUrl = null;
        string? apiKey = null;
        FixtureChoice? fixtures = null;
        try
        {
            while (baseUrl is null || apiKey is null || fixtures is null)
            {
                var line = await process.StandardOutput.ReadLineAsync(limit.Token);
                if (line is null)
                {
                    await process.WaitForExitAsync(limit.Token);
                    throw new EmbeddedServerException($"The embedded reference server ended with {process.ExitCode} before it served. It said: {errors.ToString().Trim()}");
                }

                if (line.StartsWith(UrlPrefix, StringComparison.Ordinal))
                {
                    baseUrl = new Uri(line[UrlPrefix.Length..]);
                }
                else if (line.StartsWith(KeyPrefix, StringComparison.Ordinal))
                {
                    apiKey = line[KeyPrefix.Length..];
                }
                else if (line.StartsWith(FixturesPrefix, StringComparison.Ordinal))
                {
                    fixtures = FixtureChoice.Parse(line[FixturesPrefix.Length..]);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new EmbeddedServerException($"The embedded reference server did not serve within {StartLimit.TotalSeconds:0} seconds.");
        }

        // A full pipe would stop the server, so what else it says is read and let go.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return new ReferenceServerProcess(process, baseUrl, apiKey, fixtures);
    }
}
