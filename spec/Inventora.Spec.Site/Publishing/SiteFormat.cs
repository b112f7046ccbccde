namespace Inventora.Spec.Site.Publishing;

/// <summary>The document in another format, beside the pages.</summary>
/// <param name="Path">Where the file stands, from the site's root.</param>
/// <param name="Words">What it is, for readers.</param>
/// <param name="Text">The file.</param>
public sealed record SiteFormat(string Path, string Words, string Text);
