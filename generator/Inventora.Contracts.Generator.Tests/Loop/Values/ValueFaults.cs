using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Makes values that differ from a good one by one fault each. What is within a union is left alone: another of its types may take it.</summary>
/// <param name="types">The emitted types by their C# names.</param>
internal sealed class ValueFaults(IReadOnlyDictionary<string, TypeModel> types)
{
    /// <summary>All faults that are possible, each with the whole value.</summary>
    public IEnumerable<(string Fault, JsonNode Bad)> Of(TypeUse use, JsonNode? good)
    {
        foreach ((string fault, string path, Func<JsonNode, JsonNode> change) in Changes(use, good, ""))
        {
            yield return ($"{fault} at {(path.Length == 0 ? "its top" : path)}", Apply(good!.DeepClone(), path.Split('\n').Skip(1).ToArray(), change));
        }
    }

    /// <summary>A value out of one of the bounds; null where there is none.</summary>
    public static JsonNode? Break(ScalarKind kind, ConstraintModel bounds) => kind switch
    {
        _ when kind.IsNumber() => BoundedNumbers.Break(kind, bounds) is { } number ? JsonValue.Create(number) : null,
        ScalarKind.String => BoundedTexts.Break(bounds) is { } text ? JsonValue.Create(text) : null,
        _ => null,
    };

    // A path has a line for each step, as a name can have any other mark.
    private IEnumerable<(string Fault, string Path, Func<JsonNode, JsonNode> Change)> Changes(TypeUse use, JsonNode? value, string path)
    {
        if (value is null || use is ScalarUse { Kind: ScalarKind.Json } or ModelUse { Kind: ModelKind.Union or ModelKind.OpenEnum })
        {
            yield break;
        }

        yield return ("another kind of JSON", path, node => node is JsonObject ? new JsonArray(JsonValue.Create(1)) : new JsonObject { ["a"] = 1 });
        switch (use)
        {
            case ScalarUse { Constraints: { } bounds } scalar when Break(scalar.Kind, bounds) is { } bad:
                yield return ($"{bad.ToJsonString()} out of bounds", path, _ => bad);
                break;
            case ModelUse { Kind: ModelKind.ClosedEnum } model:
                yield return ("an unknown value", path, _ => ((EnumModel)types[model.Name]).ValueKind == LiteralKind.Number ? JsonValue.Create(987654321) : JsonValue.Create("no such ☃ value"));
                break;
            case ListUse list:
                foreach (var change in ListChanges(list, value.AsArray(), path))
                {
                    yield return change;
                }

                break;
            case MapUse map:
                foreach (var change in value.AsObject().SelectMany(entry => Changes(map.Value, entry.Value, $"{path}\n{entry.Key}")))
                {
                    yield return change;
                }

                break;
            case ModelUse model when types[model.Name] is TupleModel tuple:
                foreach (var change in TupleChanges(tuple, value.AsArray(), path))
                {
                    yield return change;
                }

                break;
            case ModelUse model when types[model.Name] is RecordModel record:
                foreach (var change in RecordChanges(record, value.AsObject(), path))
                {
                    yield return change;
                }

                break;
        }
    }

    private IEnumerable<(string Fault, string Path, Func<JsonNode, JsonNode> Change)> ListChanges(ListUse list, JsonArray value, string path)
    {
        if (list.Constraints is { MinItems: > 0 })
        {
            yield return ("too few items", path, _ => new JsonArray());
        }

        if (list.Constraints is { MaxItems: { } most and < 100 } && value.Count > 0)
        {
            yield return ("too many items", path, node => new JsonArray([.. Enumerable.Range(0, most + 1).Select(_ => node[0]?.DeepClone())]));
        }

        if (list.Constraints is { HasUniqueItems: true } unique && value.Count > 0 && value.Count < (unique.MaxItems ?? int.MaxValue))
        {
            yield return ("equal items", path, node => new JsonArray([.. node.AsArray().Append(node[0]).Select(item => item?.DeepClone())]));
        }

        foreach (var change in value.SelectMany((item, i) => Changes(list.Item, item, $"{path}\n{i.ToString(CultureInfo.InvariantCulture)}")))
        {
            yield return change;
        }
    }

    private IEnumerable<(string Fault, string Path, Func<JsonNode, JsonNode> Change)> TupleChanges(TupleModel tuple, JsonArray value, string path)
    {
        if (tuple.Items.Any(item => item.IsRequired))
        {
            yield return ("too few places", path, _ => new JsonArray());
        }

        if (tuple.Rest is null)
        {
            yield return ("too many places", path, node => new JsonArray([.. node.AsArray().Select(item => item?.DeepClone()), .. Enumerable.Range(0, tuple.Items.Count - value.Count + 1).Select(i => JsonValue.Create(i))]));
        }

        for (int i = 0; i < value.Count; i++)
        {
            TypeUse type = i < tuple.Items.Count ? tuple.Items[i].Type : ((ListUse)tuple.Rest!.Type).Item;
            foreach (var change in i < tuple.Items.Count && tuple.Items[i].Constant is not null ? [] : Changes(type, value[i], $"{path}\n{i.ToString(CultureInfo.InvariantCulture)}"))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<(string Fault, string Path, Func<JsonNode, JsonNode> Change)> RecordChanges(RecordModel record, JsonObject value, string path)
    {
        foreach (PropertyModel property in record.Properties.Where(property => value.ContainsKey(property.JsonName)))
        {
            if (property.IsRequired)
            {
                yield return ($"no {property.JsonName}", path, node => Without((JsonObject)node, property.JsonName));
            }

            foreach (var change in property.Constant is null ? Changes(property.Type, value[property.JsonName], $"{path}\n{property.JsonName}") : [])
            {
                yield return change;
            }
        }
    }

    private static JsonObject Without(JsonObject node, string name)
    {
        node.Remove(name);
        return node;
    }

    private static JsonNode Apply(JsonNode root, string[] steps, Func<JsonNode, JsonNode> change)
    {
        if (steps.Length == 0)
        {
            return change(root);
        }

        JsonNode parent = root;
        foreach (string step in steps[..^1])
        {
            parent = parent is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : parent[step]!;
        }

        if (parent is JsonArray items)
        {
            int index = int.Parse(steps[^1], CultureInfo.InvariantCulture);
            JsonNode old = items[index]!;
            items[index] = null;
            items[index] = change(old);
        }
        else
        {
            JsonNode old = parent[steps[^1]]!;
            ((JsonObject)parent).Remove(steps[^1]);
            parent[steps[^1]] = change(old);
        }

        return root;
    }
}
