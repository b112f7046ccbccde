namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>A place that holds stock.</summary>
internal sealed record StoredLocation(string Id, string Name, bool IsDefault, bool HideMaterials, string? Address2);
