namespace Inventora.Spec.Site.Samples;

/// <summary>A request of an operation in one language, made of the document's examples.</summary>
/// <param name="Lang">The language as <c>x-codeSamples</c> names it: <c>Shell</c>, <c>C#</c> or <c>HTTP</c>.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Source">The text, with <c>\n</c> between lines and none at the end.</param>
public sealed record CodeSample(string Lang, string Label, string Source);
