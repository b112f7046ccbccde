namespace Inventora.Spec.Site.Publishing;

/// <summary>A whole site in memory; the same document always gives the same files to the byte.</summary>
/// <param name="Files">The files in the order of their paths.</param>
public sealed record PublishedSite(IReadOnlyList<SiteFile> Files)
{
    /// <summary>Writes the files into a folder, which is made where it is missing. What else lies there stays.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellation = default)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content, cancellation);
        }
    }
}
