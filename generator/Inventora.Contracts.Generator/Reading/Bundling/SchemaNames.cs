using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>The names by which schemas can be referred to wherever they stand: <c>$anchor</c>, <c>$dynamicAnchor</c> and <c>$id</c>.</summary>
public sealed class SchemaNames
{
    private readonly Dictionary<string, string> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> ambiguous = new(StringComparer.Ordinal);

    private SchemaNames()
    {
    }

    /// <summary>Collects the names in a tree.</summary>
    public static SchemaNames Find(PlacedNode root)
    {
        SchemaNames names = new();
        Stack<(PlacedNode Node, string Pointer)> open = new([(root, string.Empty)]);
        while (open.Count > 0)
        {
            (PlacedNode node, string pointer) = open.Pop();
            if (node is PlacedMapping mapping)
            {
                foreach (PlacedEntry entry in mapping.Entries)
                {
                    names.Note(entry, pointer);
                    open.Push((entry.Value, pointer.Child(entry.Key)));
                }
            }
            else if (node is PlacedSequence sequence)
            {
                for (int index = 0; index < sequence.Items.Count; index++)
                {
                    open.Push((sequence.Items[index], pointer.Child(index)));
                }
            }
        }

        return names;
    }

    /// <summary>The pointer of the schema with an anchor; null where none has it, or several have.</summary>
    public string? FindAnchor(string anchor) => !ambiguous.Contains(anchor) && anchors.TryGetValue(anchor, out string? pointer) ? pointer : null;

    /// <summary>The pointer of the schema with an id, which may be written in full or relative to what it stands in.</summary>
    public string? FindId(string id)
    {
        return ids.TryGetValue(id, out string? pointer) ? pointer
            : ids.Where(other => other.Key.EndsWith("/" + Trimmed(id), StringComparison.Ordinal)).Select(other => other.Value).FirstOrDefault();
    }

    private static string Trimmed(string id) => id.StartsWith("./", StringComparison.Ordinal) ? id.Substring(2) : id;

    private void Note(PlacedEntry entry, string pointer)
    {
        if (entry.Value is not PlacedScalar { Kind: PlacedScalarKind.String, Text: { Length: > 0 } text })
        {
            return;
        }

        switch (entry.Key)
        {
            case "$anchor" or "$dynamicAnchor":
                AddAnchor(text, pointer);
                break;
            case "$id" when text[0] == '#':
                AddAnchor(text.Substring(1), pointer);
                break;
            case "$id" or "$self" when !ids.ContainsKey(text.TrimEnd('#')):
                ids.Add(text.TrimEnd('#'), pointer);
                break;
        }
    }

    private void AddAnchor(string anchor, string pointer)
    {
        if (!anchors.ContainsKey(anchor))
        {
            anchors.Add(anchor, pointer);
        }
        else if (anchors[anchor] != pointer)
        {
            ambiguous.Add(anchor);
        }
    }
}
