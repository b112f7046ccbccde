namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>The names of media types.</summary>
internal static class MediaTypes
{
    /// <summary>Whether two names mean the same: case and space don't count, nor that a text is in UTF-8, which JSON always is.</summary>
    public static bool AreSame(string one, string other) => Meaning(one) == Meaning(other);

    private static string Meaning(string type)
    {
        string[] parts = [.. type.Split(';').Select(part => part.Trim().ToLowerInvariant()).Where(part => part.Length > 0)];
        return string.Join(';', parts.Take(1).Concat(parts.Skip(1).Where(part => part is not ("charset=utf-8" or "charset=\"utf-8\"")).Order(StringComparer.Ordinal)));
    }
}
