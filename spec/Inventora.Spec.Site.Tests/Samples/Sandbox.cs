using System.Diagnostics;

namespace Inventora.Spec.Site.Tests.Samples;

/// <summary>The reference server in a process of its own, with the records of the documentation's examples.</summary>
internal sealed class Sandbox : IAsyncDisposable
{
    private readonly Process process;

    private Sandbox(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>The key that it accepts.</summary>
    public static string Key => "sample-key";

    /// <summary>Where it serves the API, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Starts one and waits until it serves.</summary>
    public static async Task<Sandbox> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Inventora.ReferenceServer.dll"), "--seed", "docs", "--api-key", Key, "--exit-with-stdin"])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        string? address = null;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            address = line.StartsWith("base-url: ", StringComparison.Ordinal) ? line["base-url: ".Length..] : address;
            if (line.StartsWith("fixtures: ", StringComparison.Ordinal))
            {
                break;
            }
        }

        return new Sandbox(process, address ?? throw new InvalidOperationException("The reference server ended before it served."));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
