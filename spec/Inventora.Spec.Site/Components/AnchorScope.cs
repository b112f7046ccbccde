using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Components;

/// <summary>Gives ids to what stands under one thing of a page, in the order in which they are asked for.</summary>
/// <param name="prefix">The id of that thing. Keys have no tilde, so nothing under one collides with another or with what is under it.</param>
public sealed class AnchorScope(string prefix)
{
    private readonly UniqueKeys keys = new();

    /// <summary>An id for a name; numbered where the name was there already.</summary>
    public string For(string name) => $"{prefix}~{keys.For(name)}";
}
