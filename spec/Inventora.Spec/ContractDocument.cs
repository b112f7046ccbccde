using System.Text.Json.Nodes;

namespace Inventora.Spec;

/// <summary>The contract <c>spec/inventora.openapi.yaml</c>, read as JSON with the scalars of YAML 1.2's core schema.</summary>
public sealed class ContractDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly IReadOnlyDictionary<string, long> lines;
    private readonly string file;

    private ContractDocument(string text, string file)
    {
        var tree = new YamlTree(file);
        Root = tree.ToJson(YamlText.Parse(text, file)) ?? throw new SpecException(file, 0, "expected an OpenAPI document, found nothing.");
        Text = text;
        lines = tree.Lines;
        this.file = file;
        Operations = [.. ReadOperations()];
    }

    /// <summary>The whole contract. Treat it as read-only: it is shared by all who hold this document.</summary>
    public JsonNode Root { get; }

    /// <summary>The contract as it was written.</summary>
    public string Text { get; }

    /// <summary>The operations in the order of the contract.</summary>
    public IReadOnlyList<ContractOperation> Operations { get; }

    /// <summary>Reads the contract that is part of this assembly.</summary>
    /// <exception cref="SpecException">The contract is no YAML or no OpenAPI document.</exception>
    public static ContractDocument Load() => new(EmbeddedFile.Read(EmbeddedFile.Contract), EmbeddedFile.Contract);

    /// <summary>Reads a contract from text.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <exception cref="SpecException">The text is no YAML or no OpenAPI document.</exception>
    public static ContractDocument Parse(string text, string file = EmbeddedFile.Contract) => new(text, file);

    /// <summary>What stands at a place of the contract; references (<c>$ref</c>) are not followed.</summary>
    /// <exception cref="SpecException">Nothing stands there, or a literal <c>null</c>.</exception>
    public JsonNode Resolve(string jsonPointer) =>
        JsonPointers.TryResolve(Root, jsonPointer, out var node) && node is not null
            ? node
            : throw new SpecException(file, 0, $"nothing stands at {jsonPointer}.");

    /// <summary>Follows a pointer. True with a null node where the contract says <c>null</c>.</summary>
    public bool TryResolve(string jsonPointer, out JsonNode? node) => JsonPointers.TryResolve(Root, jsonPointer, out node);

    /// <summary>The place that a place stands for: itself, or what its <c>$ref</c> leads to, through as many references as there are.</summary>
    /// <exception cref="SpecException">A reference leads nowhere, out of the contract or round in a circle.</exception>
    public string Follow(string jsonPointer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Resolve(jsonPointer) is JsonObject members && members["$ref"] is JsonValue reference)
        {
            var target = reference.GetValue<string>();
            if (!target.StartsWith("#/", StringComparison.Ordinal) || !seen.Add(jsonPointer))
            {
                throw new SpecException(file, LineOf(jsonPointer), $"expected a reference to a place of this contract, found {target}.");
            }

            jsonPointer = target[1..];
        }

        return jsonPointer;
    }

    /// <summary>The line, counted from 1, on which a place starts; 0 for a place that does not exist.</summary>
    public long LineOf(string jsonPointer) => lines.GetValueOrDefault(jsonPointer);

    private IEnumerable<ContractOperation> ReadOperations()
    {
        foreach (var (path, item) in Members("/paths"))
        {
            foreach (var (method, operation) in Members(JsonPointers.Append("/paths", path)).Where(member => Methods.Contains(member.Key)))
            {
                var pointer = JsonPointers.Append(JsonPointers.Append("/paths", path), method);
                yield return new ContractOperation
                {
                    OperationId = operation?["operationId"]?.GetValue<string>()
                        ?? throw new SpecException(file, LineOf(pointer), $"expected an operationId at {pointer}."),
                    Method = method.ToUpperInvariant(),
                    PathTemplate = path,
                    JsonPointer = pointer,
                    Responses = [.. ReadResponses(pointer)],
                };
            }
        }
    }

    private IEnumerable<ContractResponse> ReadResponses(string operation)
    {
        var responses = JsonPointers.Append(operation, "responses");
        foreach (var (status, _) in Members(responses))
        {
            var pointer = JsonPointers.Append(responses, status);
            var schema = JsonPointers.Append(Follow(pointer) + "/content", "application/json") + "/schema";
            yield return new ContractResponse
            {
                Status = status,
                JsonPointer = pointer,
                SchemaPointer = TryResolve(schema, out _) ? Follow(schema) : null,
            };
        }
    }

    private JsonObject Members(string pointer) =>
        TryResolve(pointer, out var node) && node is JsonObject members
            ? members
            : throw new SpecException(file, LineOf(pointer), $"expected an object at {pointer}.");
}
