using System.CommandLine;

namespace Inventora.Conformance.Runner.Commands;

/// <summary><c>recover</c>: puts back what a run has left that crashed.</summary>
internal sealed class RecoverCommand : Command
{
    private readonly Argument<FileInfo?> journal = new("JOURNAL")
    {
        Description = $"The journal of the run. Without one: shows those in {JournalPlace.Folder}.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> apiKey = ServerOptions.ApiKey();
    private readonly Option<string[]?> allowWritesTo = ServerOptions.AllowWritesTo();
    private readonly Option<TimeSpan?> timeout = ServerOptions.Timeout();

    /// <summary>Makes the command.</summary>
    public RecoverCommand()
        : base("recover", "Puts back what a run has left that could not end, by its journal. It may be repeated.")
    {
        Arguments.Add(journal);
        Options.Add(apiKey);
        Options.Add(allowWritesTo);
        Options.Add(timeout);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var key = parsed.GetValue(apiKey) ?? Environment.GetEnvironmentVariable(ServerOptions.KeyVariable);
        if (parsed.GetValue(journal) is not { } file)
        {
            await error.WriteLineAsync(Known());
            return ExitCodes.CouldNotRun;
        }

        if (!file.Exists)
        {
            await error.WriteLineAsync($"There is no journal {file.FullName}.");
            return ExitCodes.CouldNotRun;
        }

        try
        {
            var recovery = Recovery.Open(file.FullName);
            if (recovery.IsFinished)
            {
                await output.WriteLineAsync("Nothing is left to restore.");
                return ExitCodes.Success;
            }

            if (ServerOptions.KeyMistake(key) is { } mistake)
            {
                await error.WriteLineAsync(mistake);
                return ExitCodes.CouldNotRun;
            }

            var result = await recovery.RunAsync(key!, parsed.GetValue(allowWritesTo) ?? [], parsed.GetValue(timeout) ?? TimeSpan.FromSeconds(30), cancellation);
            return await TellAsync(result, recovery.BaseUrl, output, error);
        }
        catch (FormatException problem)
        {
            await error.WriteLineAsync($"{file.FullName}: {problem.Message}.");
            return ExitCodes.CouldNotRun;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{file.FullName} can't be used: {problem.Message}");
            return ExitCodes.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted. The same command goes on with it.");
            return ExitCodes.SuiteFailed;
        }
    }

    private static async Task<int> TellAsync(RecoveryResult result, Uri server, TextWriter output, TextWriter error)
    {
        if (result.CouldNotRun is { } reason)
        {
            await error.WriteLineAsync(reason);
            return ExitCodes.CouldNotRun;
        }

        if (result.Problems.Count == 0)
        {
            await output.WriteLineAsync($"What the run had changed at {server} has been restored.");
            return ExitCodes.Success;
        }

        await error.WriteLineAsync("Not everything that the run had changed could be restored:");
        foreach (var problem in result.Problems)
        {
            await error.WriteLineAsync($"  {problem}");
        }

        return ExitCodes.SuiteFailed;
    }

    private static string Known()
    {
        string[] files = Directory.Exists(JournalPlace.Folder) ? Directory.GetFiles(JournalPlace.Folder, "*.journal") : [];
        return files.Length == 0
            ? $"Name the journal of a run; there is none in {JournalPlace.Folder}."
            : $"Name the journal of a run. There are: {string.Join(", ", files.Order(StringComparer.Ordinal))}.";
    }
}
