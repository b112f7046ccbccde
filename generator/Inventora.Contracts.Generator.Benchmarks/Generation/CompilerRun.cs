using System.Diagnostics;
using Inventora.Contracts.Generator.Benchmarks.Data;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>One run of the SDK's compiler in a process of its own.</summary>
/// <param name="Time">What the processors spent on it, in all threads: what else the machine does lengthens it little.</param>
/// <param name="PeakMemory">The most memory that it had, in bytes.</param>
/// <param name="Fault">The first error; null where there is none.</param>
internal sealed record CompilerRun(TimeSpan Time, long PeakMemory, string? Fault)
{
    private const int PollMilliseconds = 10;

    /// <summary>Compiles all C# files of a folder to a library.</summary>
    public static CompilerRun Of(string folder)
    {
        string arguments = Path.Combine(folder, "arguments.rsp");
        File.WriteAllLines(
            arguments,
            [
                "-noconfig", "-nologo", "-target:library", "-nullable:enable", "-optimize+", "-nowarn:CS1701;CS1702;CS8618", $"-out:\"{Path.Combine(folder, "out.dll")}\"",
                .. FrameworkAssemblies.Files.Select(file => $"-r:\"{file}\""),
                .. Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file => $"\"{file}\""),
            ]);
        var start = new ProcessStartInfo("dotnet", ["exec", FindCompiler(), "@" + arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Task<string> text = process.StandardOutput.ReadToEndAsync();

        // What a process that has ended once had is not to be had; while it runs, both only grow.
        long peak = 0;
        TimeSpan time = default;
        do
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
                time = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It has ended meanwhile.
                break;
            }
        }
        while (!process.WaitForExit(PollMilliseconds));

        process.WaitForExit();
        string? fault = text.Result.Split('\n').FirstOrDefault(line => line.Contains("error CS", StringComparison.Ordinal));
        return new CompilerRun(time, peak, fault ?? (process.ExitCode == 0 ? null : $"exit code {process.ExitCode}"));
    }

    private static string FindCompiler()
    {
        DirectoryInfo runtime = new FileInfo(typeof(object).Assembly.Location).Directory!;
        string sdks = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, "sdk");
        return Directory.EnumerateDirectories(sdks)
            .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
            .Where(File.Exists)
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .FirstOrDefault() ?? throw new FileNotFoundException("Expected a compiler under the SDKs, seen none.", sdks);
    }
}
