using Inventora.Spec.Tests.Architecture;

namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>
/// Writes the <c>checks:</c> lines of <c>facts.yaml</c> from the code. Everything else in the file is written by hand and is
/// left as it is, comments and order included.
/// </summary>
internal static class ChecksSection
{
    public const string File = "spec/facts.yaml";

    /// <summary>What stands for a reason until somebody gives one; no fact may keep it.</summary>
    public const string NoReasonYet = "No check yet.";

    private const int LongestLine = 150;

    /// <summary>Rewrites the checks of every fact; a fact that gained its first check loses its reason, one that lost its last needs one.</summary>
    /// <param name="text">The ledger.</param>
    /// <param name="checks">The ids of the checks of each fact that has any.</param>
    public static string Rewrite(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> checks)
    {
        var lines = new List<string>();
        string? fact = null;
        var inChecks = false;
        var hasReason = false;
        var inFacts = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && line[0] is not (' ' or '#'))
            {
                Close();
                inFacts = line == "facts:";
            }
            else if (inFacts && line.StartsWith("  - id: ", StringComparison.Ordinal))
            {
                Close();
                fact = line["  - id: ".Length..];
            }

            inChecks = fact is not null && (line.StartsWith("    checks:", StringComparison.Ordinal) || (inChecks && line.StartsWith("      - ", StringComparison.Ordinal)));
            if (fact is not null && line.StartsWith("    unobserved:", StringComparison.Ordinal))
            {
                hasReason = true;
                if (checks.ContainsKey(fact))
                {
                    continue;
                }
            }

            if (!inChecks)
            {
                lines.Add(line);
            }
            else if (line.StartsWith("    checks:", StringComparison.Ordinal))
            {
                lines.AddRange(Write(checks.GetValueOrDefault(fact!) ?? []));
            }
        }

        return string.Join('\n', lines);

        void Close()
        {
            if (fact is not null && !checks.ContainsKey(fact) && !hasReason)
            {
                lines.Insert(lines.FindLastIndex(line => line.Length > 0 && !line.TrimStart().StartsWith('#')) + 1, $"    unobserved: {NoReasonYet}");
            }

            (fact, hasReason) = (null, false);
        }
    }

    /// <summary>Rewrites the file of this repository.</summary>
    public static void Update(IReadOnlyDictionary<string, IReadOnlyList<string>> checks) =>
        System.IO.File.WriteAllText(Repository.PathOf(File), Rewrite(Repository.Read(File), checks));

    private static IEnumerable<string> Write(IReadOnlyList<string> checks)
    {
        var line = $"    checks: [{string.Join(", ", checks)}]";
        return line.Length <= LongestLine ? [line] : checks.Select(check => $"      - {check}").Prepend("    checks:");
    }
}
