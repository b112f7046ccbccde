using Inventora.Conformance.Runner.Output;

namespace Inventora.Conformance.Runner.Commands;

/// <summary>One run of the checks, told to a person and to files.</summary>
/// <param name="targets">The files that reports are written to.</param>
/// <param name="output">Takes the report.</param>
/// <param name="error">Takes the progress, and what went wrong with the run itself.</param>
internal sealed class VerifyRun(IReadOnlyList<ReportTarget> targets, TextWriter output, TextWriter error)
{
    /// <summary>What is said of a run that was interrupted before it could change anything.</summary>
    public const string InterruptedEarly = "Interrupted before the first check.";

    // A shorter key would match ordinary words.
    private const int ShortestKey = 4;

    /// <summary>Runs the checks and reports.</summary>
    /// <param name="options">What the run is told.</param>
    /// <param name="isThrowaway">Whether the server is gone after the run.</param>
    /// <param name="cancellation">Ends the run; what it changed is restored first.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> VerifyAsync(ConformanceOptions options, bool isThrowaway, CancellationToken cancellation)
    {
        var progress = new ProgressLine(error, isTerminal: !Console.IsErrorRedirected, TimeProvider.System);
        await using var notice = cancellation.Register(() =>
        {
            progress.Clear();
            if (progress.HasStarted)
            {
                error.WriteLine("Interrupted. Restoring what the run has changed ...");
            }
        });
        try
        {
            var report = await new ConformanceRun(options, observer: progress).RunAsync(cancellation);
            await output.WriteAsync(ReportConsole.Write(report, isThrowaway));
            return await WriteFilesAsync(report);
        }
        catch (RunCancelledException cancelled)
        {
            return await TellOfInterruptionAsync(cancelled.RestorationProblems);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(InterruptedEarly);
            return ExitCodes.Inconclusive;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            progress.Clear();
            await error.WriteLineAsync($"The suite itself failed, which says nothing about the server: {fault.GetType().Name}: {WithoutKey(fault.Message, options.ApiKey)}");
            return ExitCodes.SuiteFailed;
        }
    }

    private async Task<int> WriteFilesAsync(ConformanceReport report)
    {
        var exitCode = report.ExitCode;
        foreach (var problem in targets.Select(target => target.Write(report)).OfType<string>())
        {
            // A server that fails has been found out, whatever the suite could not do besides.
            await error.WriteLineAsync(problem);
            exitCode = exitCode == 1 ? exitCode : ExitCodes.SuiteFailed;
        }

        return exitCode;
    }

    private async Task<int> TellOfInterruptionAsync(IReadOnlyList<string> problems)
    {
        if (problems.Count == 0)
        {
            await error.WriteLineAsync("What the run had changed has been restored.");
            return ExitCodes.Inconclusive;
        }

        await error.WriteLineAsync("Not everything that the run had changed could be restored:");
        foreach (var problem in problems)
        {
            await error.WriteLineAsync($"  {problem}");
        }

        return ExitCodes.SuiteFailed;
    }

    private static string WithoutKey(string text, string key) =>
        key.Length < ShortestKey ? text : text.Replace(key, "***", StringComparison.OrdinalIgnoreCase).Replace(Uri.EscapeDataString(key), "***", StringComparison.OrdinalIgnoreCase);
}
