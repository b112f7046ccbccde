using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Finds out in which types the document bounds anything, and says so at every place that uses another one.</summary>
public sealed class BoundedTypes
{
    private readonly HashSet<string> bounded = new(StringComparer.Ordinal);

    private BoundedTypes(IReadOnlyCollection<TypeModel> types)
    {
        // A type is bounded as soon as one that it holds is; types may hold each other.
        ILookup<string, string> holders = types.SelectMany(type => Uses(type).SelectMany(Names).Select(held => (Held: held, Holder: type.Name))).ToLookup(pair => pair.Held, pair => pair.Holder, StringComparer.Ordinal);
        Stack<string> open = new(types.Where(HasOwnBounds).Select(type => type.Name));
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (bounded.Add(name))
            {
                foreach (string holder in holders[name])
                {
                    open.Push(holder);
                }
            }
        }
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

    // A value of none of a union's types breaks a bound, too.
    private static bool HasOwnBounds(TypeModel type) => type is UnionModel or RecordModel { Conditions.Count: > 0 } || Uses(type).Any(HasOwnBounds);

    private static bool HasOwnBounds(TypeUse use) => use switch
    {
        ModelUse => false,
        ListUse list => list.Constraints is not null || HasOwnBounds(list.Item),
        MapUse map => map.Constraints is not null || HasOwnBounds(map.Value),
        _ => use.Constraints is not null,
    };

    private static IEnumerable<TypeUse> Uses(TypeModel type) => type switch
    {
        RecordModel { AdditionalProperties: { } other } record => record.Properties.Select(property => property.Type).Append(other),
        RecordModel record => record.Properties.Select(property => property.Type),
        TupleModel tuple => tuple.Members.Select(member => member.Type),
        _ => [],
    };

    private static IEnumerable<string> Names(TypeUse use) => use switch
    {
        ModelUse model => [model.Name],
        ListUse list => Names(list.Item),
        MapUse map => Names(map.Value),
        _ => [],
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
