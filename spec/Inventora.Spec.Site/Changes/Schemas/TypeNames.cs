using Inventora.Contracts.Generator.Model;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>The names that the generator gives the types of a document, asked for only where they matter: it has to decide about the whole document.</summary>
internal sealed class TypeNames(ApiDocument document)
{
    private readonly Lazy<Dictionary<string, string>> names = new(() =>
        (document.ParseModel()?.Types.AsEnumerable() ?? Enumerable.Empty<TypeModel>()).DistinctBy(type => type.SourceName, StringComparer.Ordinal).ToDictionary(type => type.SourceName, type => type.Name, StringComparer.Ordinal));

    /// <summary>The name of the type that a schema becomes; null where it is not known.</summary>
    public string? Of(SchemaForm form) =>
        (form.Name is { } name ? names.Value.GetValueOrDefault(name) : null) ?? names.Value.GetValueOrDefault(form.Place.Pointer) ?? names.Value.GetValueOrDefault("#" + form.Place.Pointer);

    /// <summary>Whether there is a type of this name.</summary>
    public bool Have(string name) => names.Value.ContainsValue(name);

    /// <summary>Whether each of these types is one of another document's too, by its name.</summary>
    public bool AreAmong(TypeNames others) => names.Value.Values.ToHashSet(StringComparer.Ordinal).IsSubsetOf(others.names.Value.Values);
}
