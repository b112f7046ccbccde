using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>Most documents stand in one file and refer to places in it, which needs no bundling.</summary>
public static class BundleNeed
{
    /// <summary>Whether a document has a reference that leads elsewhere than straight to a place in it.</summary>
    public static bool Has(PlacedMapping root)
    {
        DocumentTree tree = new(root);
        Dictionary<string, bool> known = new(StringComparer.Ordinal);
        Stack<PlacedNode> open = new([root]);
        while (open.Count > 0)
        {
            PlacedNode node = open.Pop();
            foreach (PlacedEntry entry in (node as PlacedMapping)?.Entries ?? [])
            {
                if (entry.Value is not PlacedScalar scalar)
                {
                    open.Push(entry.Value);
                }
                else if (entry.Key is "$dynamicRef" or "$recursiveRef" or "$id" || (entry.Key == "$ref" && !IsPlain(scalar.Text)))
                {
                    return true;
                }
            }

            foreach (PlacedNode item in (node as PlacedSequence)?.Items ?? [])
            {
                open.Push(item);
            }
        }

        return false;

        bool IsPlain(string reference)
        {
            if (!known.TryGetValue(reference, out bool isPlain))
            {
                isPlain = reference.StartsWith("#/", StringComparison.Ordinal) && tree.Find(Uri.UnescapeDataString(reference.Substring(1))) is not null;
                known.Add(reference, isPlain);
            }

            return isPlain;
        }
    }
}
