using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Counts the operations of a document by its text alone, so that none is lost before anybody looks for it.</summary>
internal static class DeclaredOperations
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>Notes each operation that the generator has nothing of: with what it said at its place, or else as a fault.</summary>
    public static void Compare(LoopDocument document, LoopReport report)
    {
        HashSet<string> known = [.. document.Tags.SelectMany(tag => tag.Operations).Select(operation => $"{operation.Method} {operation.PathTemplate}")];
        foreach ((string name, int first, int last) in Find(document.Text).Where(operation => !known.Contains(operation.Name)))
        {
            if (document.Result.Findings.FirstOrDefault(finding => finding.Line - 1 >= first && finding.Line - 1 <= last) is { } reason)
            {
                report.LeftOut.Add($"{name}: {reason}");
            }
            else
            {
                report.Faults.Add($"{name}: nothing was made of it, and nothing said.");
            }
        }
    }

    private static IEnumerable<(string Name, int First, int Last)> Find(string text)
    {
        var root = (PlacedMapping)TreeReader.Read(text, new FindingCollector("/project/x"), CancellationToken.None)!;
        foreach (PlacedEntry path in (root["paths"] as PlacedMapping)?.Entries ?? [])
        {
            IEnumerable<PlacedEntry> operations = (path.Value as PlacedMapping)?.Entries.Where(entry => Methods.Contains(entry.Key.ToLowerInvariant())) ?? [];
            foreach (PlacedEntry operation in operations)
            {
                yield return ($"{operation.Key.ToUpperInvariant()} {path.Key}", path.KeyPlace.Line, LastLine(operation.Value));
            }
        }
    }

    private static int LastLine(PlacedNode node) => node switch
    {
        PlacedMapping mapping => mapping.Entries.Select(entry => LastLine(entry.Value)).Append(node.Place.Line).Max(),
        PlacedSequence sequence => sequence.Items.Select(LastLine).Append(node.Place.Line).Max(),
        _ => node.Place.Line,
    };
}
