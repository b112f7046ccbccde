namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Something that OpenAPI 3.0 can't say.</summary>
/// <param name="Pointer">Where it stands in the document in the form of 3.1.</param>
/// <param name="What">What is missing or said more loosely.</param>
public sealed record Loss(string Pointer, string What);
