using System.CommandLine;
using Inventora.Conformance.Runner.Embedded;
using Inventora.Conformance.Runner.Output;
using Inventora.Spec;

namespace Inventora.Conformance.Runner.Commands;

/// <summary><c>verify</c>: runs the checks against a server and reports.</summary>
internal sealed class VerifyCommand : Command
{
    /// <summary>The command's name.</summary>
    public const string Verb = "verify";

    private readonly Option<Uri?> url = ServerOptions.Url("The base address of the server, including /api. Without it the embedded reference server is started and verified.");

    private readonly Option<string?> apiKey = ServerOptions.ApiKey();

    private readonly Option<Profile?> profile = new("--profile")
    {
        Description = "read-only (the default with --url); reversible: may change records and restore them, and make tasks that stay soft-deleted; "
            + "full (the default for the embedded server): also stock updates and batches, whose logs the API can't remove.",
        HelpName = "read-only|reversible|full",
        CustomParser = OptionValues.ParseProfile,
    };

    private readonly Option<FixtureChoice?> fixtures = new("--fixtures")
    {
        Description = "A JSON file that names records to work on: userId, userEmail, customStatusId, product, material, bundle, locations. All optional.",
        HelpName = "FILE",
        CustomParser = OptionValues.ParseFixtures,
    };

    private readonly Option<ReportTarget[]?> reports = new("--report")
    {
        Description = $"Writes a report to a file; may be given several times. Kinds: {ReportTarget.Kinds}.",
        HelpName = "KIND=FILE",
        CustomParser = OptionValues.ParseReports,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<IReadOnlyList<KnownFailure>?> knownFailures = new("--known-failures")
    {
        Description = "A JSON file with failures that do not count: [{\"fact\": \"PAGE-7\", \"reason\": \"…\", \"expires\": \"2026-12-31\"}]. "
            + "Entries that have expired, or whose fact holds, fail the run.",
        HelpName = "FILE",
        CustomParser = OptionValues.ParseKnownFailures,
    };

    private readonly Option<bool> strictFields = new("--strict-fields")
    {
        Description = "Fails the run when an answer has a field that the documentation does not name. Without it such fields are only noted.",
    };

    private readonly Option<int?> seed = new("--seed") { Description = "Repeats the random choices of the run that reported this seed.", HelpName = "N" };

    private readonly Option<TimeSpan?> timeout = ServerOptions.Timeout();

    private readonly Option<string[]?> allowWritesTo = ServerOptions.AllowWritesTo();

    private readonly Option<FileInfo?> journal = new("--journal")
    {
        Description = "The file in which each change is noted before it is made, for the command recover. Default for a run that writes to a server named by --url: "
            + "one in the folder for temporary files, deleted when all is restored.",
        HelpName = "FILE",
    };

    private readonly Option<FileInfo?> transcript = new("--transcript")
    {
        Description = "Writes each request with its answer to a file, a JSON object a line. The key shows in none.",
        HelpName = "FILE",
    };

    private readonly Option<int?> maxRequests = ServerOptions.Count("--max-requests", "The most requests to send; what is left then is inconclusive. Restoring goes on.");

    private readonly Option<int?> parallel = ServerOptions.Count("--parallel", "How many of the checks that only read run at the same time. Default: 1.");

    private readonly Option<string[]?> only = new("--only")
    {
        Description = "Limits the run to facts (PAGE-7), checks, or areas of checks (pages). May be given several times.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Makes the command.</summary>
    public VerifyCommand()
        : base(Verb, "Runs the checks against a server and reports which documented facts it keeps.")
    {
        Options.Add(url);
        Options.Add(apiKey);
        Options.Add(profile);
        Options.Add(fixtures);
        Options.Add(reports);
        Options.Add(knownFailures);
        Options.Add(strictFields);
        Options.Add(seed);
        Options.Add(timeout);
        Options.Add(only);
        Options.Add(allowWritesTo);
        Options.Add(journal);
        Options.Add(transcript);
        Options.Add(maxRequests);
        Options.Add(parallel);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var error = parsed.InvocationConfiguration.Error;
        var key = parsed.GetValue(apiKey) ?? Environment.GetEnvironmentVariable(ServerOptions.KeyVariable);
        if (FindMistake(parsed, key) is { } mistake)
        {
            await error.WriteLineAsync(mistake);
            return ExitCodes.CouldNotRun;
        }

        await using var lines = OpenTranscript(parsed.GetValue(transcript), out var refusal);
        if (refusal is not null)
        {
            await error.WriteLineAsync(refusal);
            return ExitCodes.CouldNotRun;
        }

        var run = new VerifyRun(parsed.GetValue(reports) ?? [], parsed.InvocationConfiguration.Output, error);
        var options = new ConformanceOptions
        {
            BaseUrl = parsed.GetValue(url) ?? new Uri("http://localhost/"),
            ApiKey = key ?? "",
            Profile = parsed.GetValue(profile) ?? Profile.ReadOnly,
            Fixtures = parsed.GetValue(fixtures) ?? new FixtureChoice(),
            KnownFailures = parsed.GetValue(knownFailures) ?? [],
            StrictFields = parsed.GetValue(strictFields),
            Seed = parsed.GetValue(seed),
            Timeout = parsed.GetValue(timeout) ?? TimeSpan.FromSeconds(30),
            Only = parsed.GetValue(only) ?? [],
            AllowWritesTo = parsed.GetValue(allowWritesTo) ?? [],
            MaxRequests = parsed.GetValue(maxRequests),
            Parallel = parsed.GetValue(parallel) ?? 1,
            Journal = parsed.GetValue(journal)?.FullName,
            Transcript = lines,
        };
        if (parsed.GetValue(url) is not null)
        {
            var place = new JournalPlace(options.Journal, error);
            var exitCode = await run.VerifyAsync(options with { Journal = place.Path }, isThrowaway: false, cancellation);
            place.Close();
            return exitCode;
        }

        try
        {
            var preparing = Task.Run(ConformanceRun.Prepare, CancellationToken.None);
            await using var server = await ReferenceServerProcess.StartAsync(cancellation);
            await preparing;
            return await run.VerifyAsync(
                options with
                {
                    BaseUrl = server.BaseUrl,
                    ApiKey = server.ApiKey,
                    Profile = parsed.GetValue(profile) ?? Profile.Full,
                    Fixtures = parsed.GetValue(fixtures) ?? server.Fixtures,
                },
                isThrowaway: true,
                cancellation);
        }
        catch (EmbeddedServerException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return ExitCodes.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(VerifyRun.InterruptedEarly);
            return ExitCodes.Inconclusive;
        }
    }

    private static StreamWriter? OpenTranscript(FileInfo? file, out string? refusal)
    {
        refusal = null;
        try
        {
            return file is null ? null : new StreamWriter(file.FullName);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            refusal = $"--transcript: {file} can't be written: {problem.Message}";
            return null;
        }
    }

    private string? FindMistake(ParseResult parsed, string? key)
    {
        if (OptionValues.UnknownSelection(parsed.GetValue(only) ?? []) is { } unknown)
        {
            return $"--only: expected the id of a fact, a check or an area of checks, seen {unknown}. The command list shows them.";
        }

        if (parsed.GetValue(url) is null && parsed.GetValue(apiKey) is not null)
        {
            return "--api-key belongs to a server that --url names; the embedded reference server makes its own key.";
        }

        if (parsed.GetValue(url) is not null && string.IsNullOrEmpty(key))
        {
            return $"A key is needed: give it by the environment variable {ServerOptions.KeyVariable} or by --api-key.";
        }

        return (parsed.GetValue(reports) ?? []).Select(target => target.FindRefusal()).FirstOrDefault(refusal => refusal is not null);
    }
}
