using System.Globalization;
using Inventora.Contracts.Generator.Benchmarks.Client;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>What the compiler takes for models and client of a document, ours beside NSwag's: from the largest document down, until NSwag's has compiled for some.</summary>
internal static class CompilerReport
{
    private const int WantedDocuments = 3;
    private const int Rounds = 3;

    /// <summary>Writes the table, in Markdown.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="names">Parts of the names of the documents; none for all.</param>
    public static async Task WriteAsync(TextWriter output, string[] names)
    {
        output.WriteLine("| Document | MB | Ours: C# MB, processor s, peak MB | NSwag: C# MB, processor s, peak MB | Time | Memory |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        int compared = 0;
        foreach (FileInfo file in CorpusDocuments.Files.Where(file => names.Length == 0 || Array.Exists(names, name => file.Name.Contains(name, StringComparison.Ordinal))))
        {
            DirectoryInfo folder = Directory.CreateTempSubdirectory("compiler-");
            try
            {
                compared += await WriteRowAsync(output, file, folder) ? 1 : 0;
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            if (compared == WantedDocuments)
            {
                break;
            }
        }
    }

    private static async Task<bool> WriteRowAsync(TextWriter output, FileInfo file, DirectoryInfo folder)
    {
        string document = File.ReadAllText(file.FullName);
        string ours = folder.CreateSubdirectory("ours").FullName;
        foreach (GeneratedSourceResult source in MeasuredProject.Start(new ContractGenerator(), document, emit: "models,client").Driver.GetRunResult().Results.Single().GeneratedSources)
        {
            File.WriteAllText(Path.Combine(ours, source.HintName + ".cs"), source.SourceText.ToString());
        }

        // The SDK adds these to every project.
        File.WriteAllText(Path.Combine(ours, "Usings.cs"), "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n");
        string theirs = folder.CreateSubdirectory("theirs").FullName;
        CompilerRun[] ownRuns = [CompilerRun.Of(ours)];
        CompilerRun[] theirRuns;
        try
        {
            File.WriteAllText(Path.Combine(theirs, "Client.cs"), await NSwagCode.GenerateAsync(await SpecFile.ToVersion30Async(document)));
            theirRuns = [CompilerRun.Of(theirs)];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            theirRuns = [new CompilerRun(default, 0, $"no output: {fault.GetType().Name}")];
        }

        bool areBoth = ownRuns[0].Fault is null && theirRuns[0].Fault is null;
        for (int round = 1; areBoth && round < Rounds; round++)
        {
            ownRuns = [.. ownRuns, CompilerRun.Of(ours)];
            theirRuns = [.. theirRuns, CompilerRun.Of(theirs)];
        }

        string ratios = areBoth
            ? $"{Text(Least(ownRuns) / Least(theirRuns))} | {Text((double)Peak(ownRuns) / Peak(theirRuns))}"
            : "- | -";
        output.WriteLine($"| {file.Name} | {Megabytes(file.Length)} | {Describe(ours, ownRuns)} | {Describe(theirs, theirRuns)} | {ratios} |");
        return areBoth;
    }

    private static string Describe(string folder, CompilerRun[] runs) => runs[0].Fault is { } fault
        ? Shorten(fault)
        : $"{Megabytes(Directory.EnumerateFiles(folder, "*.cs").Sum(file => new FileInfo(file).Length))}, {Text(Least(runs) / 1000)}, {Peak(runs) >> 20}";

    private static string Shorten(string fault)
    {
        int code = fault.IndexOf("error CS", StringComparison.Ordinal);
        return code < 0 ? fault : fault[code..Math.Min(fault.Length, code + 80)].Replace('|', '/').TrimEnd();
    }

    private static double Least(CompilerRun[] runs) => runs.Min(run => run.Time.TotalMilliseconds);

    private static long Peak(CompilerRun[] runs) => runs.Max(run => run.PeakMemory);

    private static string Megabytes(long bytes) => Text(bytes / 1e6);

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
