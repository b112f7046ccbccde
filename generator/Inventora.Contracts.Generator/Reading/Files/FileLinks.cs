using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Files;

/// <summary>Finds the references of a tree to other files, without knowing what the tree is.</summary>
public static class FileLinks
{
    private const string Reference = "$ref";
    private const string Mapping = "mapping";

    /// <summary>The part of each reference before its <c>#</c>, each once, in the tree's order.</summary>
    public static IReadOnlyCollection<string> Find(PlacedNode? root)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> links = [];
        Stack<PlacedNode> open = new();
        if (root is not null)
        {
            open.Push(root);
        }

        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case PlacedMapping mapping:
                    foreach (PlacedEntry entry in mapping.Entries)
                    {
                        Note(entry);
                        open.Push(entry.Value);
                    }

                    break;
                case PlacedSequence sequence:
                    foreach (PlacedNode item in sequence.Items)
                    {
                        open.Push(item);
                    }

                    break;
            }
        }

        return links;

        void Note(PlacedEntry entry)
        {
            if (entry.Key is not (Reference or Mapping))
            {
                return;
            }

            IEnumerable<PlacedNode> values = entry switch
            {
                { Key: Reference } => [entry.Value],
                { Key: Mapping, Value: PlacedMapping discriminator } => discriminator.Entries.Select(choice => choice.Value),
                _ => [],
            };
            foreach (PlacedScalar scalar in values.OfType<PlacedScalar>())
            {
                string file = FileReference.Parse(scalar.Text).File;
                if (file.Length > 0 && seen.Add(file))
                {
                    links.Add(file);
                }
            }
        }
    }
}
