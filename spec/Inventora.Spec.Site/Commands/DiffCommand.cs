using System.CommandLine;
using Inventora.Spec.Site.Changes;
using Inventora.Spec.Site.Changes.Reports;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Commands;

/// <summary><c>diff</c>: says what changed between two documents, and whom it breaks.</summary>
internal sealed class DiffCommand : Command
{
    private static readonly Dictionary<string, Breaks> Audiences = new(StringComparer.Ordinal)
    {
        ["clients"] = Breaks.Clients, ["servers"] = Breaks.Servers, ["source"] = Breaks.Source, ["binary"] = Breaks.Binary, ["any"] = Breaks.Any,
    };

    private static readonly Dictionary<string, Breaks> Parts = new(StringComparer.Ordinal)
    {
        ["models"] = Breaks.Models, ["client"] = Breaks.Client, ["server"] = Breaks.Server,
    };

    private readonly Argument<string> before = new("OLD") { Description = "The earlier document: OpenAPI 2.0 to 3.2, YAML or JSON." };

    private readonly Argument<string> after = new("NEW") { Description = "The later document." };

    private readonly Option<string> format = new Option<string>("--format") { Description = "How the changes are written.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "markdown");

    private readonly Option<string[]> failOn = Several("--fail-on", "Whose breaks make the exit code 1.", Audiences, "any");

    private readonly Option<string[]> emit = Several("--emit", "The parts of C# that are generated, as on the project's item; breaks in others don't count.", Parts, [.. Parts.Keys]);

    /// <summary>Makes the command.</summary>
    public DiffCommand()
        : base("diff", "Says what changed between two OpenAPI documents, and whether it breaks clients, servers, C# source or C# binaries. Exit code 0: nothing breaks; 1: something does; 2: a document can't be read.")
    {
        Arguments.Add(before);
        Arguments.Add(after);
        Options.Add(format);
        Options.Add(failOn);
        Options.Add(emit);
        SetAction(Compare);
    }

    // Words with commas or semicolons between them, or the option several times.
    private static Option<string[]> Several(string name, string description, Dictionary<string, Breaks> words, params string[] standard)
    {
        var option = new Option<string[]>(name)
        {
            Description = $"{description} One or more of {string.Join(", ", words.Keys)}.",
            HelpName = string.Join('|', words.Keys),
            DefaultValueFactory = _ => standard,
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        };
        option.Validators.Add(result =>
        {
            foreach (var word in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (!words.ContainsKey(word))
                {
                    result.AddError($"{name}: expected one of {string.Join(", ", words.Keys)}, found '{word}'.");
                }
            }
        });
        return option;
    }

    private int Compare(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            var whom = parsed.GetRequiredValue(failOn).Aggregate(Breaks.None, (all, word) => all | Audiences[word]);
            var emitted = parsed.GetRequiredValue(emit).Aggregate(Breaks.Wire, (all, word) => all | Parts[word]);
            var report = ChangeReport.Of(ApiDocument.Load(parsed.GetRequiredValue(before)), ApiDocument.Load(parsed.GetRequiredValue(after)), emitted);
            output.Write(parsed.GetRequiredValue(format) switch
            {
                "json" => JsonReport.Write(report),
                "markdown" => MarkdownReport.Write(report, whom),
                _ => TextReport.Write(report, whom),
            });
            return report.Breaking(whom).Any() ? ExitCodes.Breaking : ExitCodes.Success;
        }
        catch (Exception problem) when (problem is DocumentException or IOException or UnauthorizedAccessException)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"diff: {problem.Message}");
            return ExitCodes.CouldNotRun;
        }
    }
}
