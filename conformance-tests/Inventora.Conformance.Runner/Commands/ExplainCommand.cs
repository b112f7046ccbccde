using System.CommandLine;
using Inventora.Conformance.Runner.Output;
using Inventora.Spec;

namespace Inventora.Conformance.Runner.Commands;

/// <summary><c>explain</c>: shows all that is known about a fact, a ruling, a silence or a check.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> id = new("ID") { Description = "The id of a fact (PAGE-7), a ruling (C-1), a silence (A-PAGE-1) or a check." };

    /// <summary>Makes the command.</summary>
    public ExplainCommand()
        : base("explain", "Explains a fact: what it says, where it is documented, how it is checked; or a ruling, a silence, a check.")
    {
        Arguments.Add(id);
        SetAction(parsed => Explain(parsed.GetRequiredValue(id), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
    }

    private static int Explain(string id, TextWriter output, TextWriter error)
    {
        var ledger = Ledger.Load();
        if (ledger.Facts.FirstOrDefault(fact => Is(fact.Id)) is { } fact)
        {
            WriteFact(fact, output);
        }
        else if (ledger.Contradictions.FirstOrDefault(ruling => Is(ruling.Id)) is { } ruling)
        {
            WriteRuling(ruling, output);
        }
        else if (ledger.Silences.FirstOrDefault(silence => Is(silence.Id)) is { } silence)
        {
            WriteSilence(silence, output);
        }
        else if (CheckCatalog.All.FirstOrDefault(check => Is(check.Id)) is { } check)
        {
            WriteCheck(check, ledger, output);
        }
        else
        {
            error.WriteLine($"explain: expected the id of a fact, a ruling, a silence or a check, seen {id}. The command list shows them.");
            return ExitCodes.CouldNotRun;
        }

        return ExitCodes.Success;

        bool Is(string known) => string.Equals(known, id, StringComparison.OrdinalIgnoreCase);
    }

    private static void WriteFact(Fact fact, TextWriter output)
    {
        output.WriteLine($"{fact.Id}: {fact.Statement.Trim()}");
        WriteLine(output, "documented", $"{fact.Strength.ToString().ToLowerInvariant()}, {LinesOf(fact.Lines)}");
        WriteLine(output, "verdict", fact.Verdict == Verdict.NotObservable ? "not observable" : fact.Verdict.ToString().ToLowerInvariant());
        WriteLine(output, "exceptions", fact.Exceptions);
        WriteLine(output, "profile", fact.Profile is { } profile ? ProfileNames.Of(profile) : null);
        WriteLine(output, "contract", string.Join("\n", fact.Pointers));
        WriteLine(output, "checks", string.Join("\n", fact.Checks));
        WriteLine(output, "unobserved", fact.UnobservedBecause);
    }

    private static void WriteRuling(Ruling ruling, TextWriter output)
    {
        output.WriteLine($"{ruling.Id}: {ruling.What.Trim()}");
        WriteLine(output, "documented", LinesOf(ruling.Lines));
        WriteLine(output, "ruling", ruling.Decision);
        WriteLine(output, "treatment", ruling.Treatment);
    }

    private static void WriteSilence(Silence silence, TextWriter output)
    {
        output.WriteLine($"{silence.Id}: {silence.Question.Trim()}");
        WriteLine(output, "settled", silence.Forces);
        WriteLine(output, "allowed", silence.Allowed);
        WriteLine(output, "reference", silence.Reference);
    }

    private static void WriteCheck(Check check, Ledger ledger, TextWriter output)
    {
        output.WriteLine($"{check.Id}: {check.Sentence}");
        WriteLine(output, "profile", ProfileNames.Of(check.Profile));
        WriteLine(output, "source", check.Source);
        WriteLine(output, "facts", string.Join("\n", check.Facts.Select(fact => $"{fact}: {ledger[fact].Statement}")));
    }

    private static string LinesOf(IReadOnlyList<LineRange> lines) =>
        $"{(lines is [{ } only] && only.First == only.Last ? "line" : "lines")} {string.Join(", ", lines)}";

    private static void WriteLine(TextWriter output, string label, string? text)
    {
        foreach (var (line, index) in (text ?? "").Trim().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, index) => (line, index)))
        {
            output.WriteLine($"  {(index == 0 ? label : ""),-11} {line}");
        }
    }
}
