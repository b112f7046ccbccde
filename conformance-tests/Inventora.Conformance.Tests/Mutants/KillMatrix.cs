using System.Text;
using Inventora.Conformance.Mutants;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>Writes down which check kills which mutant.</summary>
internal static class KillMatrix
{
    public static string Write(IReadOnlyList<Kill> kills)
    {
        var text = new StringBuilder();
        text.Append("# Kill matrix\n\n");
        text.Append("The servers that the suite is tested with. A mutant has one fault; it counts as killed when a check of a fact that it breaks finds it. ");
        text.Append("Only the checks of those facts are run, the whole suite where they find nothing. Written by the tests of Inventora.Conformance.Tests with `INVENTORA_UPDATE=1`.\n\n");
        text.Append($"{kills.Count(kill => kill.State == KillState.Killed)} of {kills.Count} mutants are killed. ");
        text.Append($"{MutantCatalog.FairVariants.Count} fair variants conform, {MutantCatalog.FloorServers.Count} floor servers do not.\n");
        foreach (var area in kills.GroupBy(kill => kill.Mutant.Id.Split('/')[0]))
        {
            text.Append($"\n## {area.Key}\n\n{Areas[area.Key]} {area.Count()} mutants.\n\n| Mutant | Breaks | Killed by |\n|---|---|---|\n");
            foreach (var kill in area)
            {
                text.Append($"| {kill.Mutant.Id[(area.Key.Length + 1)..]} | {string.Join(", ", kill.Mutant.BreaksFacts)} | {Killers(kill)} |\n");
            }
        }

        var counts = kills.SelectMany(kill => kill.Checks).CountBy(check => check).ToDictionary(StringComparer.Ordinal);
        text.Append("\n## Checks\n\nHow many mutants each check kills.\n\n| Check | Kills |\n|---|---|\n");
        foreach (var check in CheckCatalog.All.Select(check => check.Id).Order(StringComparer.Ordinal))
        {
            text.Append($"| {check} | {counts.GetValueOrDefault(check)} |\n");
        }

        text.Append("\n## Fair variants\n\n");
        text.AppendJoin("", MutantCatalog.FairVariants.Select(variant => $"- {variant.Id}\n"));
        text.Append("\n## Floor servers\n\n");
        text.AppendJoin("", MutantCatalog.FloorServers.Select(floor => $"- {floor.Id}\n"));
        return text.ToString();
    }

    private static IReadOnlyDictionary<string, string> Areas { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["answers"] = "Faults of statuses, bodies and of what stands for nothing, before the second server.",
        ["access"] = "Faults in deciding about keys, before the second server.",
        ["pages"] = "Faults of paging on each of the four lists, before the second server.",
        ["reading"] = "Faults of values, filters and errors, before the second server.",
        ["reference"] = "Faults of behaviour in the reference server's services.",
        ["second"] = "Faults of behaviour in the second server, which shares no code with the reference server.",
        ["shapes"] = "Every field of every record absent, spelt otherwise, of another type, or null, before the second server.",
    };

    private static string Killers(Kill kill) => kill.State == KillState.Killed ? string.Join("<br>", kill.Checks) : kill.State.ToString().ToUpperInvariant();
}
