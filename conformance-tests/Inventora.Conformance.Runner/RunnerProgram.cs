using System.CommandLine;
using Inventora.Conformance.Runner.Commands;

namespace Inventora.Conformance.Runner;

/// <summary>The command line <c>inventora-conformance</c>.</summary>
public static class RunnerProgram
{
    private static readonly string[] RootOptions = ["--help", "--version", "-?", "-h", "/?", "/h"];

    /// <summary>Runs a command line and returns its exit code.</summary>
    /// <param name="args">The arguments, without the program's name. Without a command among them: verify.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes what went wrong with the command line itself, and progress.</param>
    /// <param name="cancellation">Ends a run; what it changed is restored first.</param>
    /// <returns>0 conforms; 1 does not; 2 could not run; 3 required facts were not observed; 4 the suite failed or could not restore.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = CreateCommand().Parse(IsVerify(args) ? [VerifyCommand.Verb, .. args] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in UsageProblems(parsed))
            {
                await error.WriteLineAsync(problem);
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

    private static bool IsVerify(string[] args) => args.Length == 0 || args[0].StartsWith('-') && !RootOptions.Contains(args[0]);

    // What stands behind a misspelt --api-key is the key: no argument that belongs to nothing is repeated, only the names of options.
    private static IEnumerable<string> UsageProblems(ParseResult parsed)
    {
        foreach (var option in parsed.UnmatchedTokens.Where(token => token.StartsWith('-')))
        {
            yield return $"There is no option {option.Split('=', ':')[0]}.";
        }

        var others = parsed.Errors.Where(problem => !parsed.UnmatchedTokens.Any(token => problem.Message.Contains(token, StringComparison.Ordinal))).ToArray();
        if (others.Length == 0 && !parsed.UnmatchedTokens.Any(token => token.StartsWith('-')))
        {
            yield return "There is an argument that belongs to no option.";
        }

        foreach (var problem in others)
        {
            yield return problem.Message;
        }
    }

    private static RootCommand CreateCommand() =>
        new("Verifies that a server keeps the Inventora REST API as it is documented. Without a command it verifies; without --url it verifies the embedded reference server.")
        {
            new VerifyCommand(),
            new DoctorCommand(),
            new RecoverCommand(),
            new ListCommand(),
            new ExplainCommand(),
            new DiffCommand(),
        };
}
