using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Holds what the suite sends against the contract. A server may answer a request that the contract does not allow in whatever way it
/// likes, so such a request proves nothing about it, unless it was sent for that very answer.
/// </summary>
internal sealed class RequestContract(ContractDocument contract, OperationMap operations)
{
    private const string Json = "application/json";

    private readonly RequestSchema schemas = new(contract);

    /// <summary>What the contract does not allow about a request, as phrases; empty when it allows all of it.</summary>
    public IReadOnlyList<string> Violations(ApiRequest request)
    {
        if (operations.Find(request.Method, request.PathOnly) is not { } operation)
        {
            return ["the contract has no such operation"];
        }

        var parameters = Parameters(operation).ToArray();
        return [.. PathViolations(operation, parameters, request), .. QueryViolations(parameters, request), .. BodyViolations(operation, request)];
    }

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

    private IEnumerable<string> PathViolations(ContractOperation operation, Parameter[] parameters, ApiRequest request)
    {
        foreach (var (name, value) in operation.PathTemplate.Split('/').Zip(request.PathOnly.Split('/')).Where(pair => pair.First.StartsWith('{')))
        {
            var parameter = parameters.Single(each => each.In == "path" && each.Name == name.Trim('{', '}'));
            foreach (var violation in TextViolations(parameter, value))
            {
                yield return violation;
            }
        }
    }

    private IEnumerable<string> QueryViolations(Parameter[] parameters, ApiRequest request)
    {
        var mark = request.Path.IndexOf('?', StringComparison.Ordinal);
        var given = mark < 0 ? [] : request.Path[(mark + 1)..].Split('&').Select(pair => pair.Split('=', 2)).ToArray();
        foreach (var group in given.GroupBy(pair => pair[0], StringComparer.Ordinal))
        {
            if (parameters.FirstOrDefault(each => each.In == "query" && each.Name == group.Key) is not { Name: not null } parameter)
            {
                yield return $"there is no query parameter {group.Key}";
            }
            else if (group.Count() > 1)
            {
                yield return $"the query parameter {group.Key} is given more than once";
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

    private IEnumerable<string> TextViolations(Parameter parameter, string escaped)
    {
        var text = Uri.UnescapeDataString(escaped);
        var schema = contract.Resolve(contract.Follow(parameter.SchemaPointer));
        JsonNode value = schema.Text("type") == "integer" && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;
        return text.Length == 0 ? [$"{parameter.Name} is empty"] : schemas.Violations(parameter.SchemaPointer, value, parameter.Name);
    }

    private IEnumerable<string> BodyViolations(ContractOperation operation, ApiRequest request)
    {
        if (!contract.TryResolve(operation.JsonPointer + "/requestBody", out _))
        {
            return request.BodyText() is null ? [] : ["the operation takes no body"];
        }

        var schema = $"{contract.Follow(operation.JsonPointer + "/requestBody")}/content/{Json.Replace("/", "~1", StringComparison.Ordinal)}/schema";
        return request.RawBody is not null || request.Body is null ? ["the body is no JSON that a check has made"]
            : request.ContentType != Json ? [$"the body is said to be {request.ContentType ?? "nothing"}"]
            : schemas.Violations(schema, request.Body, "body");
    }

    private readonly record struct Parameter(string Name, string In, string SchemaPointer);
}
