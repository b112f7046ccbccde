using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Converts a document in the form of OpenAPI 3.1 or 3.2 into one of 3.0, for tools that read nothing later.</summary>
public sealed class DocumentDowngrade
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace" };

    private readonly ApiDocument document;
    private readonly List<Loss> losses = [];
    private readonly SchemaDowngrade schemas;
    private readonly SecurityDowngrade security;

    private DocumentDowngrade(ApiDocument document)
    {
        this.document = document;
        schemas = new SchemaDowngrade(document, losses);
        security = new SecurityDowngrade(document.Root, losses);
    }

    /// <summary>The document in 3.0, and what it no longer says.</summary>
    public static DowngradedDocument Convert(ApiDocument document)
    {
        var downgrade = new DocumentDowngrade(document);
        var root = downgrade.Convert(document.Root);
        return new DowngradedDocument(root, downgrade.losses);
    }

    private JsonObject Convert(JsonObject source)
    {
        var root = new JsonObject { ["openapi"] = "3.0.3" };
        foreach (var (name, member) in source)
        {
            switch (name)
            {
                case "openapi" or "$self":
                    break;
                case "jsonSchemaDialect" or "webhooks":
                    Lose("/" + name, name == "webhooks" ? "requests that the API sends are not described" : "another dialect of JSON Schema is not named");
                    break;
                case "info" when member is JsonObject info:
                    root[name] = Info(info);
                    break;
                case "tags" when member is JsonArray tags:
                    root[name] = new JsonArray([.. tags.Select((tag, index) => Without(tag, $"/tags/{index}", "summary", "parent", "kind"))]);
                    break;
                case "servers" when member is JsonArray servers:
                    root[name] = new JsonArray([.. servers.Select((server, index) => Without(server, $"/servers/{index}", "name"))]);
                    break;
                case "security" when member is JsonArray:
                    root[name] = security.Requirements(member, "/security");
                    break;
                case "paths" when member is JsonObject paths:
                    root[name] = Map(paths, "/paths", PathItem);
                    break;
                case "components" when member is JsonObject components:
                    root[name] = Components(components);
                    break;
                default:
                    root[name] = member?.DeepClone();
                    break;
            }
        }

        root["paths"] ??= new JsonObject();
        return root;
    }

    private JsonNode? Info(JsonObject source)
    {
        var info = Without(source, "/info", "summary")!;
        return info["license"] is JsonObject license && license.ContainsKey("identifier") ? Licensed(info, license) : info;
    }

    private JsonNode Licensed(JsonNode info, JsonObject license)
    {
        var identifier = license["identifier"].AsText() ?? "";
        license.Remove("identifier");
        if (identifier.Length > 0 && identifier.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.'))
        {
            // The list of SPDX has a page for each identifier, and 3.0 a place for an address.
            license["url"] ??= $"https://spdx.org/licenses/{identifier}.html";
        }
        else
        {
            Lose("/info/license/identifier", "the licence has its name alone");
        }

        return info;
    }

    private JsonObject Components(JsonObject source)
    {
        var components = new JsonObject();
        foreach (var (name, member) in source)
        {
            var pointer = "/components/" + name;
            JsonNode? converted = (name, member) switch
            {
                ("pathItems" or "mediaTypes", _) => null,
                ("schemas", JsonObject map) => Map(map, pointer, schemas.Convert),
                ("responses", JsonObject map) => Map(map, pointer, Response),
                ("parameters", JsonObject map) => Map(map, pointer, Parameter),
                ("headers", JsonObject map) => Map(map, pointer, Parameter),
                ("requestBodies", JsonObject map) => Map(map, pointer, Body),
                ("callbacks", JsonObject map) => Map(map, pointer, Callback),
                ("examples", JsonObject map) => Map(map, pointer, Example),
                ("securitySchemes", JsonObject map) => security.Schemes(map, pointer),
                _ => member?.DeepClone(),
            };
            if (converted is not null)
            {
                components[name] = converted;
            }
        }

        return components;
    }

    private JsonNode? PathItem(JsonNode? node, string pointer)
    {
        // A path item of components stands where it is used: 3.0 has no place for shared ones.
        var place = document.Follow(new PlacedJson(node, pointer)) ?? new PlacedJson(node, pointer);
        if (place.Node is not JsonObject source)
        {
            return node?.DeepClone();
        }

        var item = new JsonObject();
        foreach (var (name, member) in source)
        {
            var inner = JsonPointers.Append(pointer, name);
            if (Methods.Contains(name))
            {
                item[name] = Operation(member, inner);
            }
            else if (name is "query" or "additionalOperations")
            {
                Lose(inner, "a method that 3.0 does not know is left out");
            }
            else
            {
                item[name] = name == "parameters" ? List(member, inner, Parameter) : member?.DeepClone();
            }
        }

        return item;
    }

    private JsonNode? Operation(JsonNode? node, string pointer)
    {
        if (node is not JsonObject source)
        {
            return node?.DeepClone();
        }

        var operation = new JsonObject();
        foreach (var (name, member) in source)
        {
            var inner = JsonPointers.Append(pointer, name);
            operation[name] = name switch
            {
                "parameters" => List(member, inner, Parameter),
                "requestBody" => Body(member, inner),
                "responses" when member is JsonObject map => Map(map, inner, Response),
                "callbacks" when member is JsonObject map => Map(map, inner, Callback),
                "security" => security.Requirements(member, inner),
                _ => member?.DeepClone(),
            };
        }

        if (operation["responses"] is not JsonObject { Count: > 0 })
        {
            operation["responses"] = new JsonObject { ["default"] = new JsonObject { ["description"] = "Nothing is said of the answers." } };
        }

        return operation;
    }

    private JsonNode? Callback(JsonNode? node, string pointer) => Referenced(node, pointer) ?? (node is JsonObject map ? Map(map, pointer, PathItem) : node?.DeepClone());

    private JsonNode? Parameter(JsonNode? node, string pointer)
    {
        if (Referenced(node, pointer) is { } reference)
        {
            return reference;
        }

        var parameter = Content(node, pointer);
        if (parameter is JsonObject members && members["in"].AsText() == "querystring")
        {
            Lose(pointer, "a whole query as one value is described as a parameter of its name");
            members["in"] = "query";
        }

        return parameter;
    }

    private JsonNode? Body(JsonNode? node, string pointer) => Referenced(node, pointer) ?? Content(node, pointer);

    private JsonNode? Response(JsonNode? node, string pointer)
    {
        if (Referenced(node, pointer) is { } reference)
        {
            return reference;
        }

        var response = Without(Content(node, pointer), pointer, "summary");
        if (response is JsonObject members)
        {
            members["description"] ??= "";
            if (members["headers"] is JsonObject headers)
            {
                members["headers"] = Map(headers, JsonPointers.Append(pointer, "headers"), Parameter);
            }
        }

        return response;
    }

    // What a parameter, header, body or response holds.
    private JsonNode? Content(JsonNode? node, string pointer)
    {
        if (node is not JsonObject source)
        {
            return node?.DeepClone();
        }

        var holder = new JsonObject();
        foreach (var (name, member) in source)
        {
            var inner = JsonPointers.Append(pointer, name);
            holder[name] = name switch
            {
                "schema" => schemas.Convert(member, inner),
                "content" when member is JsonObject map => Map(map, inner, Media),
                "examples" when member is JsonObject map => Map(map, inner, Example),
                _ => member?.DeepClone(),
            };
        }

        return holder;
    }

    private JsonNode? Media(JsonNode? node, string pointer)
    {
        var place = document.Follow(new PlacedJson(node, pointer)) ?? new PlacedJson(node, pointer);
        var media = Content(place.Node, pointer) as JsonObject ?? [];
        foreach (var keyword in (string[])["itemSchema", "itemEncoding", "prefixEncoding"])
        {
            if (media.Remove(keyword))
            {
                Lose(JsonPointers.Append(pointer, keyword), "what comes one after another is not described");
            }
        }

        return media;
    }

    private JsonNode? Example(JsonNode? node, string pointer)
    {
        if (Referenced(node, pointer) is { } reference)
        {
            return reference;
        }

        var example = node?.DeepClone();
        if (example is JsonObject members && members["dataValue"] is { } value)
        {
            members["value"] = value.DeepClone();
            members.Remove("dataValue");
            members.Remove("serializedValue");
        }

        return example;
    }

    // Beside a reference nothing counts in 3.0, and a summary or description of its own is lost.
    private JsonNode? Referenced(JsonNode? node, string pointer)
    {
        if (node is not JsonObject members || members["$ref"] is not { } reference)
        {
            return null;
        }

        if (members.ContainsKey("summary") || members.ContainsKey("description"))
        {
            Lose(pointer, "what is said beside the reference");
        }

        return new JsonObject { ["$ref"] = reference.DeepClone() };
    }

    private JsonNode? Without(JsonNode? node, string pointer, params string[] names)
    {
        var copy = node?.DeepClone();
        foreach (var name in names)
        {
            if ((copy as JsonObject)?.Remove(name) == true)
            {
                Lose(JsonPointers.Append(pointer, name), "it has no place in 3.0");
            }
        }

        return copy;
    }

    private static JsonObject Map(JsonObject source, string pointer, Func<JsonNode?, string, JsonNode?> convert) =>
        new(source.Select(entry => KeyValuePair.Create(entry.Key, entry.Key.StartsWith("x-", StringComparison.Ordinal) ? entry.Value?.DeepClone() : convert(entry.Value, JsonPointers.Append(pointer, entry.Key)))));

    private static JsonNode? List(JsonNode? source, string pointer, Func<JsonNode?, string, JsonNode?> convert) =>
        source is JsonArray list ? new JsonArray([.. list.Select((item, index) => convert(item, JsonPointers.Append(pointer, index)))]) : source?.DeepClone();

    private void Lose(string pointer, string what) => losses.Add(new Loss(pointer, what));
}
