using System.Text;
using Inventora.Spec;
using Xunit;

namespace Inventora.Conformance.Xunit;

/// <summary>Turns what a run says of a fact into the result of a test.</summary>
internal static class FactVerdict
{
    /// <summary>Passes, skips or fails the test.</summary>
    public static void Tell(ConformanceReport report, string factId)
    {
        if (report.CouldNotRun is { } reason)
        {
            Assert.Fail(reason);
        }

        if (report.Facts.FirstOrDefault(each => each.Id == factId) is not { } fact)
        {
            Assert.Skip("The run was limited to other facts.");
            return;
        }

        switch (fact.Outcome)
        {
            case Outcome.Fail or Outcome.Error:
                Assert.Fail(Text(report, fact));
                break;
            case Outcome.Warn:
                TestContext.Current.AddWarning(Text(report, fact));
                break;
            case Outcome.Pass:
                break;
            default:
                Assert.Skip(fact.Reason ?? "No request can show it.");
                break;
        }
    }

    private static string Text(ConformanceReport report, FactReport fact)
    {
        var text = new StringBuilder().Append(fact.Id).Append(": ").AppendLine(fact.Statement);
        foreach (var finding in report.Checks.SelectMany(check => check.Findings).Where(finding => finding.FactId == fact.Id))
        {
            text.Append("  expected: ").AppendLine(finding.Expected).Append("  seen:     ").AppendLine(finding.Seen);
            if (finding.Exchange is { } exchange)
            {
                text.Append("  ").AppendLine(exchange.Curl);
            }
        }

        return text.ToString();
    }
}
