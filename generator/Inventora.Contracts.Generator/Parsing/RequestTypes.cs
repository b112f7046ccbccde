using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Finds the records, tuples and unions that a server receives and has to check.</summary>
public static class RequestTypes
{
    /// <summary>All records, tuples and unions with bounds that bodies and parameters of requests reach, in the contract's order.</summary>
    public static IEnumerable<TypeModel> Find(ContractModel model)
    {
        Dictionary<string, TypeModel> types = model.Types.Where(HasParts).ToDictionary(type => type.Name, StringComparer.Ordinal);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeUse> open = new(model.Tags.SelectMany(tag => tag.Operations).SelectMany(SentTypes));
        while (open.Count > 0)
        {
            TypeUse use = open.Pop();
            if (NameOf(use) is { } name && types.TryGetValue(name, out TypeModel? type) && reached.Add(name))
            {
                foreach (TypeUse part in PartsOf(type))
                {
                    open.Push(part);
                }
            }
        }

        return model.Types.Where(type => type is RecordModel or TupleModel or UnionModel && reached.Contains(type.Name));
    }

    private static bool HasParts(TypeModel type) => type is RecordModel or TupleModel or UnionModel or PartsModel;

    private static IEnumerable<TypeUse> PartsOf(TypeModel type)
    {
        return type switch
        {
            RecordModel { AdditionalProperties: { } additional } record => record.Properties.Select(property => property.Type).Append(additional),
            RecordModel record => record.Properties.Select(property => property.Type),
            TupleModel tuple => tuple.Members.Select(member => member.Type),
            PartsModel parts => parts.Parts.Select(part => part.Type),
            UnionModel union => union.Arms.Select(arm => arm.Type),
            _ => [],
        };
    }

    private static IEnumerable<TypeUse> SentTypes(OperationModel operation)
    {
        IEnumerable<TypeUse> bodies = operation.Body?.Contents.Select(content => content.Type) ?? [];
        return operation.Parameters.Select(parameter => parameter.Type).Concat(bodies);
    }

    private static string? NameOf(TypeUse use)
    {
        return use switch
        {
            // The parts of a multipart body are checked one by one: the type that holds them has no bounds of its own.
            ModelUse model when model.IsBounded || model.Kind == ModelKind.Parts => model.Name,
            ListUse list => NameOf(list.Item),
            MapUse map => NameOf(map.Value),
            _ => null,
        };
    }
}
