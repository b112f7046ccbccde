using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator;

/// <summary>Divides what is emitted among files: one type or tag a file, and in large contracts several.</summary>
/// <remarks>
/// At every edit of any file of the project, the compiler's driver takes up all files of a generator and holds the name of each against those of the ones before:
/// its time grows with the square of their number, whoever made them. Two thousand files cost a keystroke more than ten times what three hundred do.
/// </remarks>
public static class FileDivision
{
    /// <summary>Up to so many things, each has a file of its own; of more, there are about as many files.</summary>
    public const int MostFiles = 128;

    /// <summary>The things of each file, in their order. What is added or taken away changes the file that it stands in, and none before it.</summary>
    /// <param name="items">The things.</param>
    /// <param name="nameOf">The name of a thing, unique among them.</param>
    public static IEnumerable<EquatableArray<T>> Divide<T>(IReadOnlyList<T> items, Func<T, string> nameOf)
        where T : IEquatable<T>
    {
        // A power of two: when it doubles, files are joined, and none is cut elsewhere.
        uint size = 1;
        while (items.Count > MostFiles * size)
        {
            size *= 2;
        }

        List<T> file = [];
        foreach (T item in items)
        {
            // Names, and not places, say where files begin: a new thing moves none of the others to another file.
            if (file.Count > 0 && Hash(nameOf(item)) % size == 0)
            {
                yield return file.ToEquatableArray();
                file.Clear();
            }

            file.Add(item);
        }

        if (file.Count > 0)
        {
            yield return file.ToEquatableArray();
        }
    }

    // FNV-1a, folded: the same in every process, which the framework's own is not.
    private static uint Hash(string name)
    {
        uint hash = 2166136261;
        foreach (char character in name)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash ^ (hash >> 16);
    }
}
