using System.Diagnostics;

namespace Inventora.Conformance.Tests.Runner;

/// <summary>The programs as a user starts them.</summary>
internal sealed class RunnerProcess : IAsyncDisposable
{
    // Generous: the machine may be busy with other tests. Nothing waits for it when all is well.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly Task<string> error;

    private RunnerProcess(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        error = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    public StreamReader Output => process.StandardOutput;

    public StreamWriter Input => process.StandardInput;

    /// <summary>Starts the runner.</summary>
    public static RunnerProcess Start(params string[] args) => new(Path.Combine(Folder, Executable("inventora-conformance")), args);

    /// <summary>Starts the reference server that lies beside the runner.</summary>
    public static RunnerProcess StartReferenceServer(params string[] args) =>
        new("dotnet", [Path.Combine(Folder, "reference-server", "Inventora.ReferenceServer.dll"), .. args]);

    /// <summary>Sends a signal to a process: <c>INT</c> is what Ctrl+C sends.</summary>
    public static async Task SignalAsync(int id, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<CommandLine> EndAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        var clock = Stopwatch.StartNew();
        var output = await Output.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new CommandLine(process.ExitCode, output, await error, clock.Elapsed);
    }

    /// <summary>Waits for the first process that this one starts.</summary>
    public async Task<Process> ChildAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var children = await File.ReadAllTextAsync($"/proc/{Id}/task/{Id}/children", limit.Token);
            if (children.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var child, ..])
            {
                return Process.GetProcessById(int.Parse(child, System.Globalization.CultureInfo.InvariantCulture));
            }

            // Nothing tells when a process has got a child; it is looked at often.
            await Task.Delay(20, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static string Folder
    {
        get
        {
            // .../bin/Release/net10.0/ here is .../bin/Release/net10.0/ there.
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            return RepositoryFolder.Find("conformance-tests", "Inventora.Conformance.Runner", "bin", here.Parent!.Name, here.Name);
        }
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
