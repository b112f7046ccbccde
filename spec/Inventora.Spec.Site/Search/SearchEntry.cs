namespace Inventora.Spec.Site.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What it is, in a word or two.</param>
/// <param name="Address">Where it stands, from the site's root.</param>
/// <param name="Text">What is said of it, without markup.</param>
public sealed record SearchEntry(string Title, string Kind, string Address, string Text);
