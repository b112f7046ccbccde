using System.Diagnostics;

namespace Inventora.Contracts.Tests.Samples;

/// <summary>A sample as a process of its own, which ends with the test.</summary>
internal sealed class SampleProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private SampleProgram(Process process) => this.process = process;

    /// <summary>Starts the sample that was built with these tests.</summary>
    public static SampleProgram Start(string name, params string[] arguments)
    {
        // …/contracts/Inventora.Contracts.Tests/bin/<configuration>/<framework>/
        string[] output = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        string program = RepositoryPath.Combine("contracts", "samples", name, "bin", output[^2], output[^1], name + ".dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        return new SampleProgram(process);
    }

    /// <summary>All lines that it writes until it ends, errors last.</summary>
    public async Task<IReadOnlyList<string>> ReadToEndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
        string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        return (output + await errors).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The address that it serves.</summary>
    public async Task<string> ReadAddressAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            int start = line.IndexOf(Listening, StringComparison.Ordinal);
            if (start >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return line[(start + Listening.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The sample ended without serving: " + await process.StandardError.ReadToEndAsync(patience.Token));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
