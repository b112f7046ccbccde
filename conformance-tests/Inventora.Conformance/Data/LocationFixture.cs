namespace Inventora.Conformance;

/// <summary>A location that checks work on. Its name is unique among the server's locations.</summary>
/// <param name="Id">What tasks take as <c>LocationId</c>.</param>
/// <param name="Name">What stock updates take as <c>locationName</c>.</param>
/// <param name="HidesMaterials">Its <c>hideMaterials</c>.</param>
public sealed record LocationFixture(string Id, string Name, bool HidesMaterials);
