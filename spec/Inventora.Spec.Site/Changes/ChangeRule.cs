namespace Inventora.Spec.Site.Changes;

/// <summary>A kind of change. Its id is a promise: it is never given to another kind.</summary>
/// <param name="Id">The id, such as <c>OCD0101</c>.</param>
/// <param name="Title">What happened, as a sentence without a subject's name.</param>
/// <param name="Consequence">Whom it breaks, and why, or why nobody.</param>
public sealed record ChangeRule(string Id, string Title, string Consequence);
