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

    private const string KeyVariable = "INVENTORA_API_KEY";

    private readonly Option<Uri?> url = new("--url")
    {
        Description = "The base address of the server, including /api. Without it the embedded reference server is started and verified.",
        CustomParser = OptionValues.ParseBaseUrl,
    };

    private readonly Option<string?> apiKey = new("--api-key")
    {
        Description = $"The API key. Better given by the environment variable {KeyVariable}, which no list of processes shows.",
        HelpName = "KEY",
    };

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

    private readonly Option<TimeSpan?> timeout = new("--timeout")
    {
        Description = "The longest time to wait for an answer, in seconds. Default: 30.",
        HelpName = "SECONDS",
        CustomParser = OptionValues.ParseSeconds,
    };

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
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var error = parsed.InvocationConfiguration.Error;
        var key = parsed.GetValue(apiKey) ?? Environment.GetEnvironmentVariable(KeyVariable);
        if (FindMistake(parsed, key) is { } mistake)
        {
            await error.WriteLineAsync(mistake);
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
        };
        if (parsed.GetValue(url) is not null)
        {
            return await run.VerifyAsync(options, isThrowaway: false, cancellation);
        }

        try
        {
            await using var server = await ReferenceServerProcess.StartAsync(cancellation);
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
            return $"A key is needed: give it by the environment variable {KeyVariable} or by --api-key.";
        }

        return (parsed.GetValue(reports) ?? []).Select(target => target.FindRefusal()).FirstOrDefault(refusal => refusal is not null);
    }
}
