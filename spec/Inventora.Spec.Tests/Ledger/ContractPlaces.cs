using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.LedgerGates;

/// <summary>
/// Finds the places of a contract that assert something. What is not known to assert nothing asserts something: a keyword or
/// a section that nobody thought of needs a fact.
/// </summary>
internal static class ContractPlaces
{
    private static readonly string[] Annotations =
        ["operationId", "tags", "summary", "title", "description", "example", "examples", "externalDocs", "name", "in", "$comment"];

    /// <summary>What a claim of a schema's place covers along with it; a type that allows null is a place of its own.</summary>
    private static readonly string[] CoveredBySchema = ["type", "format", "$ref"];

    /// <summary>Keywords whose value a fact has to name. A length or a number of items of at least 1 is named in words.</summary>
    private static readonly string[] Values = ["default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "const"];

    private static readonly string[] Documentation = ["openapi", "info", "tags", "externalDocs", "jsonSchemaDialect"];

    /// <summary>All places of a contract, in its order.</summary>
    public static IEnumerable<ContractPlace> Of(ContractDocument contract) =>
        Members(contract.Root, "").Where(section => !Documentation.Contains(section.Name)).SelectMany(section => section.Name switch
        {
            "servers" or "security" => Items(section.Node, section.Pointer).Select(item => new ContractPlace(item.Pointer)),
            "paths" => Members(section.Node, section.Pointer).SelectMany(path => OfPath(path.Node, path.Pointer)),
            "components" => Members(section.Node, section.Pointer).SelectMany(kind => OfComponents(kind.Name, kind.Node, kind.Pointer)),
            _ => [new ContractPlace(section.Pointer)],
        });

    private static IEnumerable<ContractPlace> OfPath(JsonNode? path, string pointer) =>
        Members(path, pointer).SelectMany(member => member.Name == "parameters"
            ? Items(member.Node, member.Pointer).SelectMany(item => OfParts(item.Node, item.Pointer))
            : OfParts(member.Node, member.Pointer));

    private static IEnumerable<ContractPlace> OfComponents(string kind, JsonNode? components, string pointer) => kind switch
    {
        "examples" => [],
        "schemas" => Members(components, pointer).SelectMany(schema => OfSchema(schema.Node, schema.Pointer).Prepend(new ContractPlace(schema.Pointer))),
        "securitySchemes" => Members(components, pointer).Select(scheme => new ContractPlace(scheme.Pointer)),
        _ => Members(components, pointer).SelectMany(component => OfParts(component.Node, component.Pointer)),
    };

    /// <summary>An operation, a parameter, a body, a response or a header: the place itself, then its parts.</summary>
    private static IEnumerable<ContractPlace> OfParts(JsonNode? whole, string pointer) =>
        Members(whole, pointer).SelectMany(part => part.Name switch
        {
            "$ref" => [],
            "parameters" => Items(part.Node, part.Pointer).SelectMany(item => OfParts(item.Node, item.Pointer)),
            "responses" or "headers" => Members(part.Node, part.Pointer).SelectMany(member => OfParts(member.Node, member.Pointer)),
            "requestBody" => OfParts(part.Node, part.Pointer),
            "content" => Members(part.Node, part.Pointer).SelectMany(media => Members(media.Node, media.Pointer)).SelectMany(OfMediaPart),
            "schema" => OfSchema(part.Node, part.Pointer),
            _ => [new ContractPlace(part.Pointer)],
        }).Prepend(new ContractPlace(pointer));

    private static IEnumerable<ContractPlace> OfMediaPart((string Name, JsonNode? Node, string Pointer) part) =>
        part.Name == "schema" ? OfSchema(part.Node, part.Pointer) : [new ContractPlace(part.Pointer)];

    private static IEnumerable<ContractPlace> OfSchema(JsonNode? schema, string pointer) =>
        Members(schema, pointer).SelectMany(keyword => keyword.Name switch
        {
            "type" when keyword.Node is JsonArray types && types.Any(type => type?.GetValue<string>() == "null") => [new ContractPlace(pointer, "null")],
            "properties" => Members(keyword.Node, keyword.Pointer).SelectMany(property => OfSchema(property.Node, property.Pointer).Prepend(new ContractPlace(property.Pointer))),
            "items" => OfSchema(keyword.Node, keyword.Pointer),
            "allOf" => Items(keyword.Node, keyword.Pointer).SelectMany(part => OfSchema(part.Node, part.Pointer)).Prepend(new ContractPlace(keyword.Pointer)),
            "oneOf" or "anyOf" when AllowsNull(keyword.Node) => [new ContractPlace(keyword.Pointer), new ContractPlace(pointer, "null")],
            "enum" => Items(keyword.Node, keyword.Pointer).Select(value => new ContractPlace(keyword.Pointer, value.Node?.ToString() ?? "null")),
            var name when CoveredBySchema.Contains(name) => [],
            var name when Values.Contains(name) => [new ContractPlace(keyword.Pointer, keyword.Node?.ToString() ?? "null")],
            _ => [new ContractPlace(keyword.Pointer)],
        });

    private static bool AllowsNull(JsonNode? branches) =>
        branches is JsonArray array && array.Any(branch => branch?["type"] is JsonValue type && type.GetValue<string>() == "null");

    private static IEnumerable<(string Name, JsonNode? Node, string Pointer)> Members(JsonNode? node, string pointer) =>
        node is JsonObject members
            ? members.Where(member => !Annotations.Contains(member.Key) || pointer.EndsWith("/properties", StringComparison.Ordinal))
                .Where(member => !member.Key.StartsWith("x-", StringComparison.Ordinal))
                .Select(member => (member.Key, member.Value, JsonPointers.Append(pointer, member.Key)))
            : [];

    private static IEnumerable<(JsonNode? Node, string Pointer)> Items(JsonNode? node, string pointer) =>
        node is JsonArray items ? items.Select((item, index) => (item, JsonPointers.Append(pointer, index))) : [];
}
