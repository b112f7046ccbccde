using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Publishing;

/// <summary>A page of the site.</summary>
/// <param name="Path">The path from the site's root, with slashes.</param>
/// <param name="Title">The heading.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Pieces">
/// What it shows, piece by piece, for pages that are divided when they grow too large: <see cref="ApiOperation"/>, <see cref="ApiSchema"/>,
/// or a text that names a part. Empty for pages that are shown whole.
/// </param>
public sealed record SitePage(string Path, string Title, PageKind Kind, IReadOnlyList<object> Pieces)
{
    /// <summary>The tag of a page of operations; null for others.</summary>
    public ApiTag? Tag { get; init; }

    /// <summary>Which page this is of those that one was divided into, counted from 1; 1 for an undivided page.</summary>
    public int Number { get; init; } = 1;

    /// <summary>How many pages it was divided into.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The title with the number where there are several.</summary>
    public string FullTitle => Count == 1 ? Title : FormattableString.Invariant($"{Title}, part {Number} of {Count}");

    /// <summary>The operations that it shows.</summary>
    public IEnumerable<ApiOperation> Operations => Pieces.OfType<ApiOperation>();

    /// <summary>The schemas that it shows.</summary>
    public IEnumerable<ApiSchema> Schemas => Pieces.OfType<ApiSchema>();

    /// <summary>The parts that it shows, by their names.</summary>
    public IEnumerable<string> Parts => Pieces.OfType<string>();

    /// <summary>The page divided into several, of given numbers of pieces.</summary>
    public IEnumerable<SitePage> Divide(IReadOnlyList<int> sizes)
    {
        var start = 0;
        for (var index = 0; index < sizes.Count; index++)
        {
            yield return this with
            {
                Path = index == 0 ? Path : FormattableString.Invariant($"{Path[..^".html".Length]}.{index + 1}.html"),
                Pieces = [.. Pieces.Skip(start).Take(sizes[index])],
                Number = index + 1,
                Count = sizes.Count,
            };
            start += sizes[index];
        }
    }
}
