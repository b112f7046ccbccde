using System.CommandLine;
using Inventora.Spec;

namespace Inventora.Conformance.Runner.Commands;

/// <summary><c>doctor</c>: says before a run what it would be able to observe. It only reads.</summary>
internal sealed class DoctorCommand : Command
{
    private readonly Option<Uri?> url = ServerOptions.Url("The base address of the server, including /api.");
    private readonly Option<string?> apiKey = ServerOptions.ApiKey();
    private readonly Option<TimeSpan?> timeout = ServerOptions.Timeout();

    private readonly Option<Profile?> profile = new("--profile")
    {
        Description = "The profile of the run to come; full by default. The examination itself only reads.",
        HelpName = "read-only|reversible|full",
        CustomParser = OptionValues.ParseProfile,
    };

    private readonly Option<FixtureChoice?> fixtures = new("--fixtures")
    {
        Description = "The JSON file that names records for the run to come.",
        HelpName = "FILE",
        CustomParser = OptionValues.ParseFixtures,
    };

    /// <summary>Makes the command.</summary>
    public DoctorCommand()
        : base("doctor", "Says before a run what is reachable, which facts this account's data makes observable, and what to add for the rest.")
    {
        url.Required = true;
        Options.Add(url);
        Options.Add(apiKey);
        Options.Add(profile);
        Options.Add(fixtures);
        Options.Add(timeout);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var key = parsed.GetValue(apiKey) ?? Environment.GetEnvironmentVariable(ServerOptions.KeyVariable);
        if (ServerOptions.KeyMistake(key) is { } mistake)
        {
            await error.WriteLineAsync(mistake);
            return ExitCodes.CouldNotRun;
        }

        var options = new ConformanceOptions
        {
            BaseUrl = parsed.GetValue(url)!,
            ApiKey = key!,
            Profile = parsed.GetValue(profile) ?? Profile.Full,
            Fixtures = parsed.GetValue(fixtures) ?? new FixtureChoice(),
            Timeout = parsed.GetValue(timeout) ?? TimeSpan.FromSeconds(30),
        };
        var readiness = await new ReadinessExam(options).RunAsync(cancellation);
        if (readiness.CouldNotRun is { } reason)
        {
            await error.WriteLineAsync(reason);
            return ExitCodes.CouldNotRun;
        }

        await TellAsync(readiness, options.Profile, output);
        return ExitCodes.Success;
    }

    private static async Task TellAsync(Readiness readiness, Profile profile, TextWriter output)
    {
        await output.WriteLineAsync($"The server answers, and takes the key in the {(readiness.KeyInHeader ? "header" : "query only")}.");
        await output.WriteLineAsync($"It lists {string.Join(", ", readiness.Lists.Select(list => $"{list.Count} {list.Path[1..]}"))}.");
        await output.WriteLineAsync($"With --profile {Word(profile)}, {readiness.Observable.Count} facts can be observed with this data.");
        if (readiness.BeyondProfile.Count > 0)
        {
            await output.WriteLineAsync($"{readiness.BeyondProfile.Count} more need a higher profile.");
        }

        foreach (var (reason, facts) in readiness.Missing)
        {
            await output.WriteLineAsync($"{facts.Count} can't, because {reason}: {string.Join(", ", facts)}");
        }
    }

    private static string Word(Profile profile) => profile switch
    {
        Profile.ReadOnly => "read-only",
        Profile.Reversible => "reversible",
        _ => "full",
    };
}
