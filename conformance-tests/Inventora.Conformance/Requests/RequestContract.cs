using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Holds what the suite sends against the contract. A server may answer a request that the contract does not allow in whatever way it
/// likes, so such a request proves nothing about it, unless it was sent for that very answer. Ids in a path are not looked at: they are
/// what the server gave out, and one that gives out wrong ones is found out by what it answers.
/// </summary>
internal sealed class RequestContract(ContractDocument contract, OperationMap operations)
{
    private const string Json = "application/json";

    private readonly RequestSchema schemas = new(contract);

    /// <summary>What the contract does not allow about a request, as phrases; empty when it allows all of it.</summary>
    public IReadOnlyList<RequestViolation> Violations(ApiRequest request)
    {
        if (operations.Find(request.Method, request.PathOnly) is not { } operation)
        {
            return IsWithoutId(request) ? [] : [new("the contract has no such operation")];
        }

        var parameters = Parameters(operation).ToArray();
        return [.. QueryViolations(parameters, request), .. BodyViolations(operation, request)];
    }

    // An empty segment stands where the server gave out an empty id, or none.
    private static bool IsWithoutId(ApiRequest request) => request.PathOnly.Split('/').Skip(1).Any(segment => segment.Length == 0);

    private IEnumerable<Parameter> Parameters(ContractOperation operation)
    {
        var path = operation.JsonPointer[..operation.JsonPointer.LastIndexOf('/')];
        foreach (var list in new[] { path + "/parameters", operation.JsonPointer + "/parameters" })
        {
            var count = contract.TryResolve(list, out var node) && node is JsonArray declared ? declared.Count : 0;
            for (var i = 0; i < count; i++)
            {
                var pointer = contract.Follow($"{list}/{i}");
                var parameter = contract.Resolve(pointer);
                yield return new Parameter(parameter.Text("name")!, parameter.Text("in")!, pointer + "/schema");
            }
        }
    }

    private IEnumerable<RequestViolation> QueryViolations(Parameter[] parameters, ApiRequest request)
    {
        var mark = request.Path.IndexOf('?', StringComparison.Ordinal);
        var given = mark < 0 ? [] : request.Path[(mark + 1)..].Split('&').Select(pair => pair.Split('=', 2)).ToArray();
        foreach (var group in given.GroupBy(pair => pair[0], StringComparer.Ordinal))
        {
            if (parameters.FirstOrDefault(each => each.In == "query" && each.Name == group.Key) is not { Name: not null } parameter)
            {
                yield return new($"there is no query parameter {group.Key}");
            }
            else if (group.Count() > 1)
            {
                yield return new($"the query parameter {group.Key} is given more than once");
            }
            else
            {
                foreach (var violation in TextViolations(parameter, group.Single().ElementAtOrDefault(1) ?? ""))
                {
                    yield return violation;
                }
            }
        }
    }

    private IEnumerable<RequestViolation> TextViolations(Parameter parameter, string escaped)
    {
        var text = Uri.UnescapeDataString(escaped);
        var schema = contract.Resolve(contract.Follow(parameter.SchemaPointer));
        JsonNode value = schema.Text("type") == "integer" && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;
        return text.Length == 0 ? [new($"{parameter.Name} is empty")] : schemas.Violations(parameter.SchemaPointer, value, parameter.Name);
    }

    private IEnumerable<RequestViolation> BodyViolations(ContractOperation operation, ApiRequest request)
    {
        if (!contract.TryResolve(operation.JsonPointer + "/requestBody", out _))
        {
            return request.BodyText() is null ? [] : [new("the operation takes no body")];
        }

        var schema = $"{contract.Follow(operation.JsonPointer + "/requestBody")}/content/{Json.Replace("/", "~1", StringComparison.Ordinal)}/schema";
        return request.RawBody is not null || request.Body is null ? [new("the body is no JSON that a check has made")]
            : request.ContentType != Json ? [new($"the body is said to be {request.ContentType ?? "nothing"}")]
            : schemas.Violations(schema, request.Body, "body");
    }

    private readonly record struct Parameter(string Name, string In, string SchemaPointer);
}
