using System.CommandLine;
using Inventora.Conformance.Runner.Commands;

namespace Inventora.Conformance.Runner;

/// <summary>The command line <c>inventora-conformance</c>.</summary>
public static class RunnerProgram
{
    /// <summary>Runs a command line and returns its exit code.</summary>
    /// <param name="args">The arguments, without the program's name. None: verify the embedded reference server.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes what went wrong with the command line itself, and progress.</param>
    /// <param name="cancellation">Ends a run; what it changed is restored first.</param>
    /// <returns>0 conforms; 1 does not; 2 could not run; 3 required facts were not observed; 4 the suite failed or could not restore.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = CreateCommand().Parse(args.Length == 0 ? [VerifyCommand.Verb] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync("inventora-conformance --help shows what can be asked for.");
            return ExitCodes.CouldNotRun;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                // Ctrl+C cancels the run, which then restores what it changed: that takes as long as the server takes.
                ProcessTerminationTimeout = Timeout.InfiniteTimeSpan,
            },
            cancellation);
    }

    private static RootCommand CreateCommand() =>
        new("Verifies that a server keeps the Inventora REST API as it is documented. Without arguments it verifies the embedded reference server.")
        {
            new VerifyCommand(),
            new ListCommand(),
            new ExplainCommand(),
        };
}
