using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>The sandbox as a process of its own, on a free port.</summary>
internal sealed class SandboxProcess : IDisposable
{
    private readonly Process process;

    private SandboxProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>The address without <c>/api</c>.</summary>
    public Uri Address { get; }

    public static async Task<SandboxProcess> StartAsync(params string[] arguments)
    {
        // With a pipe as its life, so that it does not outlive this process either.
        string[] all = [Path.Combine(AppContext.BaseDirectory, "Inventora.ReferenceServer.dll"), "--exit-with-stdin", "--api-key", SandboxInProcess.Key, .. arguments];
        var process = Process.Start(new ProcessStartInfo(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"), all)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        var line = await process.StandardOutput.ReadLineAsync();
        line.Should().StartWith("base-url: ");
        return new SandboxProcess(process, new Uri(line!["base-url: ".Length..^"/api".Length]));
    }

    /// <summary>A client with connections of its own and the key.</summary>
    public HttpClient CreateClient()
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("X-Inventora-API-Key", SandboxInProcess.Key);
        return client;
    }

    /// <summary>Ends it without a warning: SIGKILL, or what the system has for it.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromSeconds(20));
        process.Dispose();
    }
}
