using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Inventora.Spec;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using Stj = System.Text.Json;

namespace Inventora.Conformance.Checks.Answers;

/// <summary>Validates bodies against the response schemas of the contract.</summary>
internal sealed class ResponseSchemas(ContractDocument contract)
{
    // As deep as the transport reads JSON.
    private const int Deepest = 300;

    private const string Data = "data";

    private const string Components = "/components/schemas/";

    // GEN-11 judges times, more mildly than the validator's formats; a whole number written 100.0 is as good as 100.
    private static readonly ValidationErrorKind[] JudgedElsewhere = [ValidationErrorKind.DateTimeExpected, ValidationErrorKind.DateExpected, ValidationErrorKind.TimeExpected];

    private readonly ConcurrentDictionary<string, JsonSchema> schemas = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Schema, UInt128 Text), bool> sound = new();
    private readonly JsonSchemaValidator validator = new();

    /// <summary>Builds the schemas of all operations, which is otherwise done for the first body of each.</summary>
    public void Prepare()
    {
        foreach (var pointer in contract.Operations.SelectMany(operation => operation.Responses).Select(response => response.SchemaPointer).OfType<string>().Select(contract.Follow).Distinct())
        {
            _ = schemas.GetOrAdd(pointer, Build);
            if (RecordsOf(pointer) is { } records)
            {
                _ = schemas.GetOrAdd(records, Build);
            }
        }
    }

    /// <summary>What in a body does not match; empty when all does or the contract declares no schema.</summary>
    public IReadOnlyList<SchemaViolation> Violations(ContractOperation operation, int status, string body)
    {
        if (operation.ResponseFor(status)?.SchemaPointer is not { } schema)
        {
            return [];
        }

        var pointer = contract.Follow(schema);
        return RecordsOf(pointer) is { } records ? OfPage(pointer, records, body) : Of(pointer, body);
    }

    // A page is validated record by record: most records of a page are those of earlier pages, and only what is new costs anything.
    private SchemaViolation[] OfPage(string pointer, string records, string body)
    {
        using var page = Stj.JsonDocument.Parse(body, new Stj.JsonDocumentOptions { MaxDepth = Deepest });
        if (page.RootElement.ValueKind != Stj.JsonValueKind.Object || !page.RootElement.TryGetProperty(Data, out var data) || data.ValueKind != Stj.JsonValueKind.Array)
        {
            return Of(pointer, body);
        }

        var members = page.RootElement.EnumerateObject().Where(member => member.Name != Data).Select(member => $",{Stj.JsonSerializer.Serialize(member.Name)}:{member.Value.GetRawText()}");
        return
        [
            .. Of(pointer, $$"""{"{{Data}}":[]{{string.Concat(members)}}}"""),
            .. data.EnumerateArray().SelectMany((record, index) => Of(records, record.GetRawText()).Select(violation => violation.Under($"{Data}[{index}]"))),
        ];
    }

    private SchemaViolation[] Of(string pointer, string text)
    {
        var seen = (pointer, MemoryMarshal.Read<UInt128>(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()))));
        if (sound.ContainsKey(seen))
        {
            return [];
        }

        using var reader = new JsonTextReader(new StringReader(text)) { MaxDepth = Deepest, DateParseHandling = DateParseHandling.None };
        var token = JToken.ReadFrom(reader);
        foreach (var number in Integers(token))
        {
            // The validator cannot compare integers of any length; as a double each is what it is to a schema.
            number.Value = (double)(BigInteger)number.Value!;
        }

        SchemaViolation[] violations = [.. validator.Validate(token, schemas.GetOrAdd(pointer, Build))
            .SelectMany(Leaves)
            .Where(error => !JudgedElsewhere.Contains(error.Kind) && !IsWholeNumber(error, token))
            .Select(error => new SchemaViolation(error.Path ?? "", $"{error.Kind}", Value(error, token)?.Type == JTokenType.Null))];
        if (violations.Length == 0)
        {
            sound[seen] = true;
        }

        return violations;
    }

    // The schema of a page's records; null when the schema is no page's.
    private string? RecordsOf(string pointer) => pages.GetOrAdd(pointer, page =>
    {
        var items = $"{page}/properties/{Data}/items";
        return contract.TryResolve(items, out var schema) && schema is not null ? contract.Follow(items) : null;
    });

    private static IEnumerable<JValue> Integers(JToken token) =>
        (token is JContainer all ? all.DescendantsAndSelf() : [token]).OfType<JValue>().Where(value => value.Value is BigInteger).ToArray();

    private static IEnumerable<ValidationError> Leaves(ValidationError error) => error is ChildSchemaValidationError parent && parent.Errors.Count > 0
        ? parent.Errors.SelectMany(child => child.Value).SelectMany(Leaves)
        : [error];

    private static bool IsWholeNumber(ValidationError error, JToken root) =>
        error.Kind == ValidationErrorKind.IntegerExpected && Value(error, root) is JValue { Type: JTokenType.Float } number && number.Value<double>() % 1 == 0;

    private static JToken? Value(ValidationError error, JToken root)
    {
        try
        {
            return error.Path is { } path ? root.SelectToken(path.TrimStart('#', '/').Replace("/", ".", StringComparison.Ordinal)) : root;
        }
        catch (Newtonsoft.Json.JsonException)
        {
            // A name that is no path of the library's own language, such as a location's.
            return null;
        }
    }

    private JsonSchema Build(string pointer)
    {
        var definitions = (JsonObject)contract.Resolve(Components.TrimEnd('/')).DeepClone();
        var name = pointer.StartsWith(Components, StringComparison.Ordinal) ? pointer[Components.Length..] : "Response";
        if (name == "Response")
        {
            definitions[name] = contract.Resolve(pointer).DeepClone();
        }

        // The validator reads references from the root of the schema that it is given, and ignores what stands beside a $ref.
        var text = new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{name}" }), ["definitions"] = definitions }.ToJsonString()
            .Replace("#" + Components, "#/definitions/", StringComparison.Ordinal);
        return JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
    }
}
