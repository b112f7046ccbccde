using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Inventora.Contracts.Generator.Benchmarks.Start;

/// <summary>One start of a native program.</summary>
/// <param name="Milliseconds">From the start of the process to its first answer: given by a server, taken by a client.</param>
/// <param name="Memory">What it then has in memory, in bytes.</param>
internal readonly record struct ProgramStart(double Milliseconds, long Memory)
{
    private const string Key = "demo-key";
    private const string ProductId = "prod_00000007";

    /// <summary>Starts a server, asks it once, and ends it.</summary>
    public static async Task<ProgramStart> OfServerAsync(string file, HttpClient http)
    {
        long began = Stopwatch.GetTimestamp();
        (Process process, string address) = await StartServerAsync(file);
        using (process)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{address}/api/products/{ProductId}");
            request.Headers.Add("X-Inventora-API-Key", Key);
            using HttpResponseMessage response = await http.SendAsync(request);
            double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            process.Refresh();
            long memory = process.WorkingSet64;
            await EndAsync(process);
            return response.StatusCode == HttpStatusCode.OK
                ? new ProgramStart(milliseconds, memory)
                : throw new InvalidOperationException($"{file}: expected the status 200, seen {(int)response.StatusCode}.");
        }
    }

    /// <summary>Starts a server for clients.</summary>
    /// <returns>The process, to be ended by <see cref="EndAsync"/>, and its address.</returns>
    public static async Task<(Process Process, string Address)> StartServerAsync(string file)
    {
        Process process = Process.Start(new ProcessStartInfo(file, [Key]) { RedirectStandardOutput = true })!;
        return await process.StandardOutput.ReadLineAsync() is { } address ? (process, address) : throw new InvalidOperationException($"{file} ended before it listened.");
    }

    /// <summary>Ends a server.</summary>
    public static Task EndAsync(Process process)
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    /// <summary>Runs a client against a server.</summary>
    public static async Task<ProgramStart> OfClientAsync(string file, string address)
    {
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(file, [$"{address}/api", Key, ProductId]) { RedirectStandardOutput = true })!;
        string? name = await process.StandardOutput.ReadLineAsync();
        double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        string? memory = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return name is { Length: > 0 } && memory is not null
            ? new ProgramStart(milliseconds, long.Parse(memory, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{file} printed no product; exit code {process.ExitCode}.");
    }
}
