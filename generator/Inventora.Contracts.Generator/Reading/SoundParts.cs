using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>Finds the parts of a document that the reader library can't take, so that the rest of it is read all the same.</summary>
/// <remarks>
/// The library throws on some documents where it should report a fault, and says not where. Parts are added to the document while it can be
/// read; a group that can't be added is halved until the part at fault is alone. A fault costs a logarithm of readings, and a document
/// without one costs nothing: the search starts after the first failure.
/// </remarks>
/// <param name="read">Reads a document; null with what the library says against it.</param>
public sealed class SoundParts(PlacedMapping root, SoundParts.Reader read)
{
    /// <summary>So many readings are for faults of honest documents; one that is faulty throughout isn't searched to its end.</summary>
    private const int MaxReadings = 200;

    private readonly List<string[]> sound = [];
    private readonly List<(string[] Path, string Message)> faults = [];
    private int readings;
    private ReadDocument? document;

    /// <summary>One reading: null when the library takes the document, else what it says against it.</summary>
    public delegate string? Reader(PlacedMapping document, out ReadDocument? read);

    /// <summary>The parts that were left out, with what the library says of each.</summary>
    public IReadOnlyList<(string[] Path, string Message)> Faults => faults;

    /// <summary>The document without the parts at fault; null when nothing of it can be read.</summary>
    /// <param name="fault">What the library said against the whole document.</param>
    public ReadDocument? Find(string fault, CancellationToken cancellationToken)
    {
        Split([.. Parts()], fault, cancellationToken);
        return readings < MaxReadings ? document : null;
    }

    /// <summary>Whether all of the parts could be added.</summary>
    private bool Add(List<string[]> parts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (parts.Count == 0 || ++readings >= MaxReadings)
        {
            return false;
        }

        if (read(Build([.. sound, .. parts]), out ReadDocument? whole) is { } message)
        {
            Split(parts, message, cancellationToken);
            return false;
        }

        sound.AddRange(parts);
        document = whole;
        return true;
    }

    /// <summary>Adds what it can of parts that can't be added together.</summary>
    private void Split(List<string[]> parts, string message, CancellationToken cancellationToken)
    {
        if (parts.Count > 1)
        {
            List<string[]> rest = parts.GetRange(parts.Count / 2, parts.Count - (parts.Count / 2));
            if (Add(parts.GetRange(0, parts.Count / 2), cancellationToken))
            {
                // With what was added now, the rest is what failed before.
                Split(rest, message, cancellationToken);
            }
            else
            {
                Add(rest, cancellationToken);
            }
        }
        else if (parts.Count == 1 && parts[0].Length == 2 && parts[0][0] is ("paths" or "webhooks") && NodeOf(parts[0]) is PlacedMapping { Entries.Count: > 0 } item)
        {
            // One operation at fault leaves the others of its path.
            Split([.. item.Entries.Select(entry => (string[])[.. parts[0], entry.Key])], message, cancellationToken);
        }
        else if (parts.Count == 1)
        {
            faults.Add((parts[0], message));
        }
    }

    /// <summary>What can be left out alone: an entry of a section, or a key of the document that is no section.</summary>
    private IEnumerable<string[]> Parts()
    {
        foreach (PlacedEntry entry in root.Entries)
        {
            switch (entry.Key)
            {
                case "components" when entry.Value is PlacedMapping components:
                    foreach (PlacedEntry section in components.Entries)
                    {
                        foreach (string key in KeysOf(section.Value))
                        {
                            yield return [entry.Key, section.Key, key];
                        }
                    }

                    break;
                case "paths" or "webhooks" or "definitions" or "parameters" or "responses" or "securityDefinitions":
                    foreach (string key in KeysOf(entry.Value))
                    {
                        yield return [entry.Key, key];
                    }

                    break;
                default:
                    yield return [entry.Key];
                    break;
            }
        }
    }

    private static IEnumerable<string> KeysOf(PlacedNode node) => (node as PlacedMapping)?.Entries.Select(entry => entry.Key) ?? [];

    private PlacedNode? NodeOf(string[] path) => path.Aggregate((PlacedNode?)root, (node, key) => (node as PlacedMapping)?[key]);

    private PlacedMapping Build(IReadOnlyList<string[]> parts) => Build(root, parts, depth: 0);

    private static PlacedMapping Build(PlacedMapping node, IReadOnlyList<string[]> parts, int depth)
    {
        ILookup<string, string[]> byKey = parts.ToLookup(part => part[depth], StringComparer.Ordinal);
        List<PlacedEntry> entries = [];
        foreach (PlacedEntry entry in node.Entries)
        {
            string[][] inside = [.. byKey[entry.Key]];
            bool isWhole = inside.Any(part => part.Length == depth + 1);
            if (isWhole)
            {
                entries.Add(entry);
            }
            else if (inside.Length > 0 && entry.Value is PlacedMapping mapping)
            {
                entries.Add(entry with { Value = Build(mapping, inside, depth + 1) });
            }
        }

        return new PlacedMapping(node.Place, entries);
    }
}
