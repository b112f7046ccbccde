using System.Text.Json.Nodes;

namespace Inventora.Contracts.Generator.Tests.Naming;

/// <summary>Adds operations, schemas, properties, values, parameters and answers to a document, as its makers do over the years.</summary>
/// <param name="seed">The same seed adds the same.</param>
/// <param name="isNear">Whether newcomers are called nearly as what is there, or like nothing else.</param>
/// <param name="isBelow">Whether they stand below what is there, or anywhere.</param>
internal sealed class DocumentGrower(int seed, bool isNear, bool isBelow)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

    private readonly Random random = new(seed);
    private int count;

    /// <summary>The document with some newcomers.</summary>
    /// <param name="document">A sound document.</param>
    /// <param name="isTaken">Whether the types of a document have a name, whatever its case, without having it from a schema of that name.</param>
    public JsonObject Grow(JsonObject document, Func<string, bool> isTaken)
    {
        JsonObject grown = (JsonObject)document.DeepClone();
        for (int newcomer = 0; newcomer < 6; newcomer++)
        {
            AddOne(grown, isTaken);
        }

        return grown;
    }

    private void AddOne(JsonObject root, Func<string, bool> isTaken)
    {
        JsonObject? schemas = (root["components"]?["schemas"] ?? root["definitions"]) as JsonObject;
        JsonObject[] operations = [.. (root["paths"] as JsonObject ?? []).Select(path => path.Value).OfType<JsonObject>()
            .SelectMany(path => path.Where(entry => Methods.Contains(entry.Key)).Select(entry => entry.Value)).OfType<JsonObject>()];
        switch (random.Next(6))
        {
            case 0 when root["paths"] is JsonObject paths:
                string? id = Name([.. operations.Select(operation => (string?)operation["operationId"]).OfType<string>()]);
                JsonObject added = new() { ["operationId"] = id, ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } } };
                added["tags"] = new JsonArray(Name([.. operations.Select(operation => (string?)operation["tags"]?[0]).OfType<string>()]));
                Insert(paths, $"/newcomer{++count}", new JsonObject { [Methods[random.Next(5)]] = added });
                break;
            case 1 when schemas is not null:
                string name = Name([.. schemas.Select(schema => schema.Key)]);
                Insert(schemas, isBelow && isNear && isTaken(name) ? $"Newcomer{++count}" : name, new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [$"own{++count}"] = Text() } });
                break;
            case 2 when Pick([.. (schemas ?? []).Select(schema => schema.Value).OfType<JsonObject>().Select(schema => schema["properties"]).OfType<JsonObject>()]) is { } properties:
                Insert(properties, Name([.. properties.Select(property => property.Key)]), Text());
                break;
            case 3 when Pick([.. Enumerations(root)]) is { } values:
                string value = Name([.. values.Select(listed => (string)listed!)]);
                values.Insert(isBelow ? values.Count : random.Next(values.Count + 1), value);
                break;
            case 4 when Pick([.. operations.Select(operation => operation["parameters"]).OfType<JsonArray>()]) is { } parameters && root["swagger"] is null:
                string parameter = Name([.. parameters.Select(declared => (string?)declared?["name"]).OfType<string>()]);
                parameters.Insert(isBelow ? parameters.Count : random.Next(parameters.Count + 1), new JsonObject { ["name"] = parameter, ["in"] = random.Next(2) == 0 ? "query" : "cookie", ["schema"] = Text() });
                break;
            case 5 when Pick([.. operations.Select(operation => operation["responses"]).OfType<JsonObject>()]) is { } responses:
                Insert(responses, (299 + (100 * random.Next(4))).ToString(System.Globalization.CultureInfo.InvariantCulture), new JsonObject { ["description"] = "New." });
                break;
        }
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static IEnumerable<JsonArray> Enumerations(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node is JsonObject map ? map.Select(entry => entry.Value) : node as JsonArray ?? [];
        IEnumerable<JsonArray> own = node is JsonObject { } schema && schema["enum"] is JsonArray { Count: > 1 } values && schema["x-enum-varnames"] is null
            && values.All(value => value?.GetValueKind() == System.Text.Json.JsonValueKind.String) && schema["default"] is not JsonObject ? [values] : [];
        return own.Concat(children.OfType<JsonNode>().SelectMany(Enumerations));
    }

    private T? Pick<T>(IReadOnlyList<T> candidates)
        where T : class => candidates.Count == 0 ? null : candidates[random.Next(candidates.Count)];

    /// <summary>A name that is not there yet.</summary>
    private string Name(IReadOnlyList<string> present)
    {
        string near = !isNear || present.Count == 0 ? string.Empty : Near(present[random.Next(present.Count)]);
        return near.Length == 0 || present.Contains(near) ? $"newcomerQuux{++count}" : near;
    }

    private string Near(string name) => random.Next(12) switch
    {
        0 => name.ToLowerInvariant(),
        1 => name.ToUpperInvariant(),
        2 => name + "2",
        3 => name + "Request",
        4 => name + "Model",
        5 => name + "Value",
        6 => "_" + name,
        7 => name + "-",
        8 => string.Join('-', name.Select(character => character.ToString())),
        9 => new[] { "class", "Task", "toString", "Equals", "EqualityContract", "body", "cancellationToken" }[random.Next(7)],
        _ => name + "Property",
    };

    private void Insert(JsonObject map, string key, JsonNode value)
    {
        if (map.ContainsKey(key))
        {
            return;
        }

        int place = isBelow ? map.Count : random.Next(map.Count + 1);
        KeyValuePair<string, JsonNode?>[] entries = [.. map];
        map.Clear();
        foreach (KeyValuePair<string, JsonNode?> entry in entries.Take(place).Append(new(key, value)).Concat(entries.Skip(place)))
        {
            map.Add(entry);
        }
    }
}
