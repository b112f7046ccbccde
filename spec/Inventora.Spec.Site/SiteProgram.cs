using System.CommandLine;
using Inventora.Spec.Site.Commands;

namespace Inventora.Spec.Site;

/// <summary>The command line that publishes the documentation site and compares documents.</summary>
public static class SiteProgram
{
    /// <summary>Runs a command line and returns its exit code.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="output">Takes what the command has to say.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="cancellation">Ends the command between two files.</param>
    /// <returns>0 done; 1 a comparison found something that breaks; 2 wrong arguments, or a document that can't be read.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = CreateCommand().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync("--help shows what can be asked for.");
            return ExitCodes.CouldNotRun;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellation);
    }

    private static RootCommand CreateCommand() =>
        new("Publishes an OpenAPI document as a static site, and says what changed between two documents.")
        {
            new PublishCommand(),
            new DiffCommand(),
        };
}
