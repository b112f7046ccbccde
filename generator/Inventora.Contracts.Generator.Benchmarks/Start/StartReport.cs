using System.Globalization;

namespace Inventora.Contracts.Generator.Benchmarks.Start;

/// <summary>Native programs, generated beside hand-written: from their start to the first answer, their size, and their memory.</summary>
internal static class StartReport
{
    private const int Rounds = 20;

    /// <summary>Writes the table, in Markdown.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="folder">Where <c>native.sh</c> has published the four programs.</param>
    public static async Task WriteAsync(TextWriter output, string folder)
    {
        string File(string side, string part) => Path.Combine(folder, side + part, "Native" + part);
        output.WriteLine("| Program | Generated: ms, MB on disk, MB in memory | By hand | Time | Size | Memory |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        using var http = new HttpClient();
        await WriteRowAsync(output, "Server", part => ProgramStart.OfServerAsync(part, http), File);
        (System.Diagnostics.Process server, string address) = await ProgramStart.StartServerAsync(File("HandWritten", "Server"));
        try
        {
            await WriteRowAsync(output, "Client", part => ProgramStart.OfClientAsync(part, address), File);
        }
        finally
        {
            await ProgramStart.EndAsync(server);
            server.Dispose();
        }
    }

    // By turns, and the median of each, so that what else the machine does falls on both.
    private static async Task WriteRowAsync(TextWriter output, string part, Func<string, Task<ProgramStart>> start, Func<string, string, string> file)
    {
        var ours = new List<ProgramStart>();
        var theirs = new List<ProgramStart>();
        for (int round = 0; round < Rounds; round++)
        {
            ours.Add(await start(file("Generated", part)));
            theirs.Add(await start(file("HandWritten", part)));
        }

        (double Time, double Size, double Memory) own = Median(ours, file("Generated", part));
        (double Time, double Size, double Memory) other = Median(theirs, file("HandWritten", part));
        output.WriteLine(
            $"| {part} | {Text(own.Time)}, {Text(own.Size)}, {Text(own.Memory)} | {Text(other.Time)}, {Text(other.Size)}, {Text(other.Memory)} | {Text(own.Time / other.Time)} | {Text(own.Size / other.Size)} | {Text(own.Memory / other.Memory)} |");
    }

    private static (double Time, double Size, double Memory) Median(List<ProgramStart> starts, string file) =>
    (
        starts.Select(start => start.Milliseconds).Order().ElementAt(starts.Count / 2),
        new FileInfo(file).Length / 1e6,
        starts.Select(start => start.Memory).Order().ElementAt(starts.Count / 2) / 1e6);

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
