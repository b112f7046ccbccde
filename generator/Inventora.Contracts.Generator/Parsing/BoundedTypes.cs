using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Finds out in which types the document bounds anything, and says so at every place that uses another one.</summary>
public sealed class BoundedTypes
{
    private readonly HashSet<string> bounded = new(StringComparer.Ordinal);

    private BoundedTypes(IReadOnlyCollection<TypeModel> types)
    {
        // A type is bounded as soon as one that it holds is: asked again until nothing changes, as types hold each other.
        int before;
        do
        {
            before = bounded.Count;
            foreach (TypeModel type in types.Where(type => !bounded.Contains(type.Name) && HasBounds(type)))
            {
                bounded.Add(type.Name);
            }
        }
        while (bounded.Count > before);
    }

    /// <summary>The same model, each use of a type with what holds of the type.</summary>
    public static ContractModel Mark(ContractModel model)
    {
        BoundedTypes types = new(model.Types);
        return model with
        {
            Types = model.Types.Select(types.Mark).ToEquatableArray(),
            Tags = model.Tags.Select(tag => tag with { Operations = tag.Operations.Select(types.Mark).ToEquatableArray() }).ToEquatableArray(),
        };
    }

    private bool HasBounds(TypeModel type) => type switch
    {
        RecordModel record => record.Conditions.Count > 0 || record.Properties.Any(property => HasBounds(property.Type)) || (record.AdditionalProperties is { } other && HasBounds(other)),

        TupleModel tuple => tuple.Members.Any(member => HasBounds(member.Type)),

        // A value of none of its types breaks a bound, too.
        UnionModel => true,
        _ => false,
    };

    private bool HasBounds(TypeUse use) => use switch
    {
        ModelUse model => bounded.Contains(model.Name),
        ListUse list => list.Constraints is not null || HasBounds(list.Item),
        MapUse map => map.Constraints is not null || HasBounds(map.Value),
        _ => use.Constraints is not null,
    };

    private TypeModel Mark(TypeModel type) => type switch
    {
        RecordModel record => record with
        {
            Properties = record.Properties.Select(property => property with { Type = Mark(property.Type) }).ToEquatableArray(),
            AdditionalProperties = record.AdditionalProperties is { } other ? Mark(other) : null,
        },
        TupleModel tuple => tuple with
        {
            Items = tuple.Items.Select(item => item with { Type = Mark(item.Type) }).ToEquatableArray(),
            Rest = tuple.Rest is { } rest ? rest with { Type = Mark(rest.Type) } : null,
        },
        UnionModel union => union with { Arms = union.Arms.Select(arm => arm with { Type = Mark(arm.Type) }).ToEquatableArray() },
        PartsModel parts => parts with { Parts = parts.Parts.Select(Mark).ToEquatableArray() },
        _ => type,
    };

    private OperationModel Mark(OperationModel operation) => operation with
    {
        Parameters = operation.Parameters.Select(parameter => parameter with { Type = Mark(parameter.Type) }).ToEquatableArray(),
        Body = operation.Body is not { } body ? null : body with
        {
            Contents = body.Contents.Select(content => content with { Type = Mark(content.Type), Parts = content.Parts.Select(Mark).ToEquatableArray() }).ToEquatableArray(),
        },
    };

    private PartModel Mark(PartModel part) => part with { Type = Mark(part.Type) };

    private TypeUse Mark(TypeUse use) => use switch
    {
        ModelUse { Kind: ModelKind.Record or ModelKind.Tuple or ModelKind.Union } model => model with { IsBounded = bounded.Contains(model.Name) },
        ListUse list => list with { Item = Mark(list.Item) },
        MapUse map => map with { Value = Mark(map.Value) },
        _ => use,
    };
}
