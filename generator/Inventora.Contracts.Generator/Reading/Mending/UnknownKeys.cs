using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>Says which keys mean nothing where they stand: a slip of the pen, or something that another version has.</summary>
internal static class UnknownKeys
{
    private const string Reference = "$ref";

    /// <summary>A finding for each key that an object of this shape doesn't have; what stands beside a reference counts elsewhere.</summary>
    public static void Report(PlacedMapping mapping, Shape.ObjectShape shape, FindingCollector findings)
    {
        if (shape.Name is null || (mapping.Find(Reference) is not null && shape.Keys.ContainsKey(Reference)))
        {
            return;
        }

        foreach (PlacedEntry entry in mapping.Entries)
        {
            if (!shape.Keys.ContainsKey(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                string hint = FindClosest(entry.Key, shape.Keys.Keys) is { } close && mapping.Find(close) is null ? $" (is '{close}' meant?)" : string.Empty;
                findings.Report(Rules.UnknownKey, entry.KeyPlace, entry.Key, shape.Name, hint);
            }
        }
    }

    /// <summary>The known key that takes the fewest letters to change; null where that is too many to be a slip.</summary>
    private static string? FindClosest(string key, IEnumerable<string> known)
    {
        const int LongestSlip = 40;
        int most = key.Length > LongestSlip ? 0 : key.Length > 5 ? 2 : 1;
        return known.Select(candidate => (Key: candidate, Distance: DistanceOf(key, candidate, most)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .Select(candidate => candidate.Key)
            .FirstOrDefault();
    }

    /// <summary>Letters to add, drop, replace or swap with their neighbour; more than <paramref name="most"/> are not counted.</summary>
    private static int DistanceOf(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return int.MaxValue;
        }

        int[,] distances = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(distances[i - 1, j] + 1, distances[i, j - 1] + 1),
                    distances[i - 1, j - 1] + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[left.Length, right.Length];
    }
}
