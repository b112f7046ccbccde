namespace Inventora.Spec.Site.Changes;

/// <summary>Where a change stands in one of the two documents.</summary>
/// <param name="Pointer">The JSON pointer into the document in the form of OpenAPI 3.1.</param>
/// <param name="Line">The line in the file, counted from 1; 0 where it is not known, as for what another file holds.</param>
public sealed record ChangePlace(string Pointer, int Line);
