using System.Text;

namespace Inventora.Spec.Site.Publishing;

/// <summary>A file of a published site.</summary>
/// <param name="Path">The path from the site's root, with slashes.</param>
/// <param name="Content">The bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file, in UTF-8.</summary>
    public SiteFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The file as text.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);
}
