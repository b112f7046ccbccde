using Inventora.Contracts.Generator.Reading.Files;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Bundling;

/// <summary>Follows references through the files of a contract.</summary>
/// <param name="main">The contract itself.</param>
/// <param name="open">The file that a reference means, by the file that it stands in and by what stands before its <c>#</c>; null when there is none.</param>
public sealed class ReferenceFinder(BundledFile main, Func<BundledFile, string, BundledFile?> open)
{
    /// <summary>References on the way to what is referred to; more than any honest document has.</summary>
    private const int MaxHops = 100;

    private const string Reference = "$ref";

    private int hops;

    /// <summary>The text of the reference that an object is; null where it is none.</summary>
    public static PlacedScalar? ReferenceOf(PlacedNode node)
    {
        return node is PlacedMapping mapping && mapping[Reference] is PlacedScalar { Kind: PlacedScalarKind.String } text ? text : null;
    }

    /// <summary>What a reference leads to; null where that is nothing.</summary>
    public ReferenceTarget? Find(TreePlace from, string reference)
    {
        hops = 0;
        return Follow(from, reference);
    }

    /// <summary>What a reference leads to in the end, where it leads to nothing but another reference; a component of the contract is an end, too.</summary>
    public ReferenceTarget? FindEnd(TreePlace from, string reference)
    {
        ReferenceTarget? target = Find(from, reference);
        for (int hop = 0; hop < MaxHops && target is { Node: PlacedMapping { Entries.Count: 1 } } && !IsComponent(target); hop++)
        {
            if (ReferenceOf(target.Node) is not { } next || Find(target.Place, next.Text) is not { } following)
            {
                break;
            }

            target = following;
        }

        return target;
    }

    private static bool IsComponent(ReferenceTarget target)
    {
        string[] tokens = target.Pointer.Split('/');
        return target.File.IsMain && ((tokens.Length == 4 && tokens[1] == "components") || (tokens.Length == 3 && tokens[1] is "definitions" or "parameters" or "responses"));
    }

    private ReferenceTarget? Follow(TreePlace from, string reference)
    {
        (string path, string fragment) = FileReference.Parse(reference);
        if (path.Length == 0)
        {
            // Relative to the schema with an $id first, then to the file; parts of a split document often mean the whole document.
            return FindFragment(from.File, from.Scope, fragment)
                ?? (from.Scope.Length > 0 ? FindFragment(from.File, string.Empty, fragment) : null)
                ?? (from.File.IsMain ? null : FindFragment(main, string.Empty, fragment));
        }

        if ((path == from.File.Self ? from.File : path == main.Self ? main : open(from.File, path)) is { } file)
        {
            return FindFragment(file, string.Empty, fragment);
        }

        return FindById(from.File, path, fragment) ?? (from.File.IsMain ? null : FindById(main, path, fragment));
    }

    private ReferenceTarget? FindById(BundledFile file, string id, string fragment)
    {
        return file.Names.FindId(id) is { } pointer ? FindFragment(file, pointer, fragment) : null;
    }

    private ReferenceTarget? FindFragment(BundledFile file, string scope, string fragment)
    {
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return file.Names.FindAnchor(Uri.UnescapeDataString(fragment)) is { } anchor ? Walk(file, anchor) : null;
        }

        // A key may hold a percent sign that the reference should have escaped.
        string decoded = Uri.UnescapeDataString(fragment);
        return Walk(file, scope + decoded) ?? (decoded == fragment ? null : Walk(file, scope + fragment));
    }

    private ReferenceTarget? Walk(BundledFile file, string pointer)
    {
        ReferenceTarget current = new(file, string.Empty, file.Root);
        foreach (string token in pointer.Split('/').Skip(1).Select(JsonPointer.Unescape))
        {
            ReferenceTarget? next = Step(current, token);
            for (; next is null && ReferenceOf(current.Node) is { } reference; next = Step(current, token))
            {
                if (hops++ > MaxHops || Follow(current.Place, reference.Text) is not { } through)
                {
                    return null;
                }

                current = through;
            }

            if (next is null)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    private static ReferenceTarget? Step(ReferenceTarget from, string token)
    {
        return from.Node switch
        {
            PlacedMapping mapping when mapping.Find(token) is { } entry => new ReferenceTarget(from.File, from.Pointer.Child(token), entry.Value),
            PlacedSequence sequence when int.TryParse(token, out int index) && index >= 0 && index < sequence.Items.Count =>
                new ReferenceTarget(from.File, from.Pointer.Child(index), sequence.Items[index]),
            _ => null,
        };
    }
}
