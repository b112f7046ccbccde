using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Puts the slash before paths that have none; the library reads over such a path with all its operations.</summary>
public static class PathKeys
{
    private const string Section = "paths";

    /// <summary>The document with a slash before each path; a finding names each that had none.</summary>
    public static PlacedMapping Mend(PlacedMapping root, FindingCollector findings)
    {
        if (root.Find(Section) is not { Value: PlacedMapping paths } section || paths.Entries.All(IsSound))
        {
            return root;
        }

        HashSet<string> taken = new(paths.Entries.Where(IsSound).Select(entry => entry.Key), StringComparer.Ordinal);
        List<PlacedEntry> mended = [];
        foreach (PlacedEntry entry in paths.Entries)
        {
            string key = "/" + entry.Key.Trim();
            if (IsSound(entry))
            {
                mended.Add(entry);
            }
            else if (taken.Add(key))
            {
                findings.Report(Rules.Mended, entry.KeyPlace, $"A path starts with a slash; '{entry.Key}' is taken as '{key}'");
                mended.Add(entry with { Key = key });
            }
            else
            {
                findings.Report(Rules.InvalidDocument, entry.KeyPlace, $"A path starts with a slash, and '{key}' is there already; '{entry.Key}' is left out");
            }
        }

        PlacedEntry whole = section with { Value = new PlacedMapping(paths.Place, mended) };
        return new PlacedMapping(root.Place, [.. root.Entries.Select(entry => entry == section ? whole : entry)]);
    }

    private static bool IsSound(PlacedEntry entry) => entry.Key.StartsWith("/", StringComparison.Ordinal) || entry.Key.StartsWith("x-", StringComparison.Ordinal);
}
