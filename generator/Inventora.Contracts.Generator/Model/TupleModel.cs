using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>A JSON array whose places have types of their own.</summary>
/// <param name="Items">The places in order, those that must be there first; their JSON names are their indices.</param>
/// <param name="Rest">The list of what may follow; null where nothing may.</param>
public sealed record TupleModel(
    string Name,
    string SourceName,
    string? Description,
    bool IsDeprecated,
    EquatableArray<PropertyModel> Items,
    PropertyModel? Rest) : TypeModel(Name, SourceName, Description, IsDeprecated)
{
    /// <summary>All that a value of it holds.</summary>
    public IEnumerable<PropertyModel> Members => Rest is null ? Items : Items.Append(Rest);
}
