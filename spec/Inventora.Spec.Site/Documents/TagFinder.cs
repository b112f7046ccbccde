namespace Inventora.Spec.Site.Documents;

/// <summary>Sorts operations by their tags.</summary>
internal static class TagFinder
{
    public static IEnumerable<ApiTag> Find(ApiDocument document)
    {
        var byTag = document.Operations.ToLookup(operation => operation.Tags.FirstOrDefault(), StringComparer.Ordinal);
        var listed = document.Top.Items("tags").Where(tag => tag.Text("name") is not null).DistinctBy(tag => tag.Text("name")).ToDictionary(tag => tag.Text("name")!, StringComparer.Ordinal);
        var unlisted = document.Operations.Select(operation => operation.Tags.FirstOrDefault()).OfType<string>().Where(name => !listed.ContainsKey(name));
        foreach (var name in listed.Keys.Concat(unlisted).Distinct(StringComparer.Ordinal).Where(byTag.Contains))
        {
            yield return new ApiTag(name, listed.TryGetValue(name, out var place) ? place : null, [.. byTag[name]]);
        }

        if (byTag.Contains(null))
        {
            yield return new ApiTag(null, null, [.. byTag[null]]);
        }
    }
}
