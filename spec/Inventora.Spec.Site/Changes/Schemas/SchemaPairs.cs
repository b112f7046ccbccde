using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>
/// The pairs of schemas that are reached from the operations of two documents, each compared once with all the ways in which its values
/// travel, however many operations share it and however it contains itself.
/// </summary>
internal sealed class SchemaPairs(SchemaFormReader oldReader, SchemaFormReader newReader)
{
    private readonly SchemaComparer comparer = new(oldReader, newReader);
    private readonly Dictionary<(string Old, string New), Pair> pairs = [];
    private readonly HashSet<string> oldPointers = new(StringComparer.Ordinal);
    private readonly HashSet<string> newPointers = new(StringComparer.Ordinal);
    private readonly List<Pair> order = [];
    private readonly Queue<Pair> open = new();

    /// <summary>Adds a pair that an operation uses.</summary>
    /// <param name="before">The old schema.</param>
    /// <param name="after">The new schema.</param>
    /// <param name="direction">The ways in which its values travel there.</param>
    /// <param name="use">How the generated code uses its type there.</param>
    public void Add(PlacedJson before, PlacedJson after, Direction direction, SchemaUse use)
    {
        var (older, newer) = (oldReader.Locate(before), newReader.Locate(after));
        var key = (older.Pointer, newer.Pointer);
        if (!pairs.TryGetValue(key, out var pair))
        {
            pair = new Pair(comparer.Compare(older, newer), direction, use);
            pairs.Add(key, pair);
            order.Add(pair);
            oldPointers.Add(older.Pointer);
            newPointers.Add(newer.Pointer);
            open.Enqueue(pair);
        }
        else if ((pair.Direction | direction) != pair.Direction || (pair.Use | use) != pair.Use)
        {
            pair.Direction |= direction;
            pair.Use |= use;
            open.Enqueue(pair);
        }
    }

    /// <summary>Reads the schemas of the old document.</summary>
    public SchemaFormReader OldReader => oldReader;

    /// <summary>Whether something has led to a schema of the old document.</summary>
    public bool KnowsOld(string pointer) => oldPointers.Contains(pointer);

    /// <summary>Whether something has led to a schema of the new document.</summary>
    public bool KnowsNew(string pointer) => newPointers.Contains(pointer);

    /// <summary>Follows the pairs to those inside them, until no direction is new.</summary>
    public void Complete()
    {
        while (open.TryDequeue(out var pair))
        {
            foreach (var (before, after, travels, uses) in pair.Differences.Inner)
            {
                Add(before, after, pair.Direction & travels, SchemaUse.Inside(uses ?? pair.Use.Names));
            }
        }
    }

    /// <summary>All differences, with whom they break.</summary>
    public IEnumerable<(SchemaDifference Difference, Breaks Breaks)> Differences() =>
        order.SelectMany(pair => pair.Differences.All.Select(difference => (difference, difference.Of(pair.Direction, pair.Use))));

    private sealed class Pair(SchemaDifferences differences, Direction direction, SchemaUse use)
    {
        public SchemaDifferences Differences { get; } = differences;

        public Direction Direction { get; set; } = direction;

        public SchemaUse Use { get; set; } = use;
    }
}
