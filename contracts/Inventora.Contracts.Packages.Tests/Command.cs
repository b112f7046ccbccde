using System.Diagnostics;

namespace Inventora.Contracts.Packages.Tests;

/// <summary>Programs that run to their end.</summary>
internal static class Command
{
    /// <summary>Runs <c>dotnet</c>, and fails with all that it wrote unless it succeeds.</summary>
    public static async Task<string> DotnetAsync(string folder, params string[] arguments)
    {
        (int exitCode, string output) = await RunAsync("dotnet", folder, arguments);
        exitCode.Should().Be(0, "dotnet {0}\n{1}", string.Join(' ', arguments), output);
        return output;
    }

    /// <summary>Runs a program; its errors stand behind its output.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, params string[] arguments)
    {
        using Process process = Process.Start(StartOf(program, folder, arguments))!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        output += await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <summary>How a program is started: with a tongue that all machines share, and with no server that outlives it.</summary>
    public static ProcessStartInfo StartOf(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";

        // Only one runtime is on a bare machine; programs for an older one run on it.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        return start;
    }
}
