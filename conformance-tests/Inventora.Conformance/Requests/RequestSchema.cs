using System.Text.Json;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Validates what the suite sends against a schema of the contract, more strictly than a server would have to: a property that the schema
/// does not name is a slip of the check. A keyword that it does not know throws, so that none is passed over in silence.
/// </summary>
internal sealed class RequestSchema(ContractDocument contract)
{
    private static readonly HashSet<string> Annotations = ["title", "description", "default", "example", "examples", "deprecated", "additionalProperties", "then"];

    /// <summary>What in a value does not match, as phrases that name the place.</summary>
    /// <param name="pointer">The schema's place in the contract.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">What the value is called.</param>
    public IReadOnlyList<RequestViolation> Violations(string pointer, JsonNode? value, string place) =>
        [.. Check(contract.Follow(pointer), value, place), .. Unnamed(pointer, value, place)];

    private List<RequestViolation> Check(string pointer, JsonNode? value, string place)
    {
        var violations = new List<RequestViolation>();
        foreach (var (keyword, rule) in contract.Resolve(pointer).AsObject())
        {
            violations.AddRange(Apply(keyword, rule!, pointer, value, place));
        }

        return violations;
    }

    private IEnumerable<RequestViolation> Apply(string keyword, JsonNode rule, string pointer, JsonNode? value, string place) => keyword switch
    {
        "type" => Unless(Types(rule).Any(type => IsOf(type, value)), $"{place} is {JsonText.Short(value)}, not of the type {string.Join(" or ", Types(rule))}", value),
        "enum" => Unless(rule.AsArray().Any(member => JsonNode.DeepEquals(member, value)), $"{place} is {JsonText.Short(value)}, which is none of the listed values", value),
        "const" => Unless(JsonNode.DeepEquals(rule, value), $"{place} is not {JsonText.Short(rule)}", value),
        "format" => Unless(rule.Text() != "date-time" || value.Text() is null || Iso8601.TryParse(value.Text(), out _), $"{place} is no date-time", value),
        "minLength" => Unless(value.Text() is null || value.Text()!.Length >= rule.Number(), $"{place} is too short", value),
        "minItems" => Unless(value is not JsonArray items || items.Count >= rule.Number(), $"{place} has too few entries", value),
        "maximum" => Unless(value.Number() is not { } number || number <= rule.Number(), $"{place} is above {rule}", value),
        "minimum" => Unless(value.Number() is not { } number || number >= rule.Number(), $"{place} is below {rule}", value),
        "exclusiveMinimum" => Unless(value.Number() is not { } number || number > rule.Number(), $"{place} is not above {rule}", value),
        "required" => value is JsonObject members ? rule.AsArray().Select(name => name.Text()!).Where(name => !members.ContainsKey(name)).Select(name => new RequestViolation($"{place} lacks {name}")) : [],
        "properties" => rule.AsObject().Where(property => value.Has(property.Key))
            .SelectMany(property => Violations($"{pointer}/properties/{property.Key}", value!.AsObject()[property.Key], $"{place}.{property.Key}")),
        "items" => value is JsonArray entries ? entries.SelectMany((entry, i) => Violations(pointer + "/items", entry, $"{place}[{i}]")) : [],
        "allOf" => rule.AsArray().SelectMany((_, i) => Check(contract.Follow($"{pointer}/allOf/{i}"), value, place)),
        "if" => Check(contract.Follow(pointer + "/if"), value, place).Count == 0 ? Check(contract.Follow(pointer + "/then"), value, place) : [],
        _ => Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal)
            ? []
            : throw new NotSupportedException($"The contract has the keyword {keyword} at {pointer}, which requests of the suite are not held against."),
    };

    private IEnumerable<RequestViolation> Unnamed(string pointer, JsonNode? value, string place)
    {
        var names = Names(contract.Follow(pointer)).ToHashSet(StringComparer.Ordinal);
        return value is JsonObject members && names.Count > 0
            ? members.Select(member => member.Key).Where(name => !names.Contains(name)).Select(name => new RequestViolation($"{place}.{name} is not in the contract"))
            : [];
    }

    private IEnumerable<string> Names(string pointer)
    {
        var schema = contract.Resolve(pointer).AsObject();
        var own = schema.TryGetPropertyValue("properties", out var properties) ? properties!.AsObject().Select(property => property.Key) : [];
        var count = schema["allOf"] is JsonArray all ? all.Count : 0;
        return own.Concat(Enumerable.Range(0, count).SelectMany(i => Names(contract.Follow($"{pointer}/allOf/{i}"))));
    }

    private static string[] Types(JsonNode rule) => rule is JsonArray several ? [.. several.Select(type => type.Text()!)] : [rule.Text()!];

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.Integer() is not null,
        _ => false,
    };

    private static IEnumerable<RequestViolation> Unless(bool holds, string violation, JsonNode? value) => holds ? [] : [new(violation, value is null)];
}
