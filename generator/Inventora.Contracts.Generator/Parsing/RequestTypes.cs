using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Finds the records that a server receives, and so has to check.</summary>
public static class RequestTypes
{
    /// <summary>All records that bodies and parameters of requests reach, in the contract's order.</summary>
    public static IEnumerable<RecordModel> Find(ContractModel model)
    {
        Dictionary<string, RecordModel> records = model.Types.OfType<RecordModel>().ToDictionary(record => record.Name, StringComparer.Ordinal);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeUse> open = new(model.Tags.SelectMany(tag => tag.Operations).SelectMany(SentTypes));
        while (open.Count > 0)
        {
            TypeUse use = open.Pop();
            if (NameOf(use) is { } name && records.TryGetValue(name, out RecordModel? record) && reached.Add(name))
            {
                foreach (TypeUse part in record.Properties.Select(property => property.Type))
                {
                    open.Push(part);
                }

                if (record.AdditionalProperties is { } additional)
                {
                    open.Push(additional);
                }
            }
        }

        return model.Types.OfType<RecordModel>().Where(record => reached.Contains(record.Name));
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
            ModelUse model => model.Name,
            ListUse list => NameOf(list.Item),
            MapUse map => NameOf(map.Value),
            _ => null,
        };
    }
}
