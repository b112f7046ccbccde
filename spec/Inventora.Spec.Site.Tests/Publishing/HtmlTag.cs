namespace Inventora.Spec.Site.Tests.Publishing;

/// <summary>A tag of a page.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="IsEnd">Whether it ends the element.</param>
/// <param name="Attributes">The attributes with their values decoded.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, IReadOnlyDictionary<string, string> Attributes);
