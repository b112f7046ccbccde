using System.CommandLine;
using Inventora.Spec;

namespace Inventora.Conformance.Runner.Commands;

/// <summary><c>list</c>: shows the facts of the ledger, or the checks of the suite.</summary>
internal sealed class ListCommand : Command
{
    private readonly Argument<string> what = new("WHAT")
    {
        Description = "facts (the default) or checks",
        DefaultValueFactory = _ => "facts",
    };

    /// <summary>Makes the command.</summary>
    public ListCommand()
        : base("list", "Lists the documented facts, or the checks that observe them.")
    {
        what.AcceptOnlyFromAmong("facts", "checks");
        Arguments.Add(what);
        SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(what) == "checks")
            {
                WriteChecks(output);
            }
            else
            {
                WriteFacts(output);
            }

            return ExitCodes.Success;
        });
    }

    private static void WriteFacts(TextWriter output)
    {
        var facts = Ledger.Load().Facts;
        foreach (var fact in facts)
        {
            output.WriteLine($"{fact.Id,-18} {fact.Strength.ToString().ToLowerInvariant(),-11} {fact.Statement.ReplaceLineEndings(" ").Trim()}");
        }

        output.WriteLine($"{facts.Count} facts, {facts.Count(fact => fact.Checks.Count > 0)} of them observed by checks. explain ID tells more.");
    }

    private static void WriteChecks(TextWriter output)
    {
        foreach (var check in CheckCatalog.All)
        {
            output.WriteLine($"{check.Id}  ({ProfileNames.Of(check.Profile)}: {string.Join(", ", check.Facts)})");
        }

        output.WriteLine($"{CheckCatalog.All.Count} checks");
    }
}
