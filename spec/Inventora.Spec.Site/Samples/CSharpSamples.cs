using Inventora.Contracts.Generator.Emit;
using Inventora.Contracts.Generator.Model;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Samples;

/// <summary>
/// Writes requests by the client that the generator makes of a document, as the item without other metadata asks for it. Names are the
/// generator's own; where one can't be known, or a value has no plain way to be written, there is no sample.
/// </summary>
internal sealed class CSharpSamples
{
    // The namespace of the packages that ship for this repository's contract.
    private const string Packages = "Inventora.Contracts";

    private const int LongestLine = 60;

    private readonly ContractModel model;
    private readonly bool isOurs;
    private readonly CSharpValues values;
    private readonly Dictionary<string, (TagOutline Tag, OperationModel Operation)> operations = new(StringComparer.Ordinal);

    public CSharpSamples(ContractModel model, bool isOurs)
    {
        this.isOurs = isOurs;
        this.model = model;
        values = new CSharpValues(model);
        foreach (var tag in model.Tags.Where(tag => !tag.Outline.IsHook))
        {
            foreach (var operation in tag.Operations)
            {
                operations[$"{operation.Method} {operation.PathTemplate}"] = (tag.Outline, operation);
            }
        }
    }

    /// <summary>The sample of an operation; null where there is none.</summary>
    public string? Find(ApiOperation operation, SampleRequest request)
    {
        if (!operations.TryGetValue($"{operation.Method} {operation.Path}", out var found) || found.Operation.StreamName is not null || Credential(request) is not { } credential
            || Call(found.Tag, found.Operation, request) is not { } call)
        {
            return null;
        }

        var client = CSharpText.Identifier(model.Outline.Emission.ClientName);
        var usings = isOurs ? $"using {Packages};\nusing {Packages}.Client;\n\n" : "";
        // A line that is longer than a column of samples is hard to read there.
        var line = $"using var client = new {client}(new {client}Options{credential});";
        var start = line.Length <= LongestLine ? line : $"using var client = new {client}(\n    new {client}Options{credential});";
        return $"{usings}{start}\n\n{call}";
    }

    private string? Call(TagOutline tag, OperationModel operation, SampleRequest request)
    {
        var target = $"client.{CSharpText.Identifier(tag.Name)}";
        if (operation.Paging is { } paging)
        {
            var item = paging.Item is ModelUse use ? CSharpText.Identifier(char.ToLowerInvariant(use.Name[0]) + use.Name[1..]) : "item";
            return Arguments(operation, request, isPaged: true) is { } filters
                ? $"await foreach (var {item} in {target}.{CSharpText.Identifier(paging.MethodName + "Async")}({filters}))\n{{\n    Console.WriteLine({item});\n}}"
                : null;
        }

        if (Arguments(operation, request, isPaged: false) is not { } arguments)
        {
            return null;
        }

        var call = $"await {target}.{CSharpText.Identifier(operation.Name + "Async")}({arguments});";
        var returned = operation.Responses.Where(response => response.IsSuccess).SelectMany(response => response.Contents).Select(content => content.Type).FirstOrDefault();
        return returned switch
        {
            null => call,
            ModelUse use => $"var {CSharpText.Identifier(char.ToLowerInvariant(use.Name[0]) + use.Name[1..])} = {call}",
            _ => $"var result = {call}",
        };
    }

    // What must be given stands in order, all else by its name.
    private string? Arguments(OperationModel operation, SampleRequest request, bool isPaged)
    {
        var (first, then) = (new List<string>(), new List<string>());
        foreach (var parameter in operation.Parameters)
        {
            var key = (parameter.Place.ToString().ToLowerInvariant(), parameter.WireName);
            if (isPaged && (parameter.Name == operation.Paging!.Limit || parameter.Name == operation.Paging.Offset))
            {
                continue;
            }

            if (request.Values.TryGetValue(key, out var value))
            {
                if (value is null || values.Write(parameter.Type, value, 0) is not { } text)
                {
                    return null;
                }

                (parameter.IsRequired ? first : then).Add(parameter.IsRequired ? text : $"{CSharpText.Identifier(parameter.ArgumentName)}: {text}");
            }
            else if (parameter.IsRequired)
            {
                return null;
            }
        }

        if (operation.Body is not { } body)
        {
            return string.Join(", ", first.Concat(then));
        }

        var content = body.Contents.FirstOrDefault(content => content.Kind == ContentKind.Json && content.MediaType == request.MediaType);
        var isNameKnown = operation.Parameters.All(parameter => !string.Equals(parameter.ArgumentName, "body", StringComparison.OrdinalIgnoreCase));
        if (content is null || request.Json is null || values.Write(content.Type, request.Json, 0) is not { } written || (!body.IsRequired && !isNameKnown))
        {
            return null;
        }

        (body.IsRequired ? first : then).Add(body.IsRequired ? written : "body: " + written);
        return string.Join(", ", first.Concat(then));
    }

    private string? Credential(SampleRequest request)
    {
        if (request.Credentials.Count == 0)
        {
            return "()";
        }

        SecuritySchemeModel[] keys = [.. model.Outline.SecuritySchemes.Where(scheme => scheme.Kind == SecuritySchemeKind.ApiKey)];
        var isOneKey = model.Outline.KeyWays.Count > 0;
        var set = new List<string>();
        foreach (var credential in request.Credentials)
        {
            var key = keys.FirstOrDefault(key => key.WireName == credential.Name && string.Equals(key.Place.ToString(), credential.In, StringComparison.OrdinalIgnoreCase));
            switch (credential.Variable)
            {
                case "API_KEY" when isOneKey:
                    set.Add("ApiKey = \"YOUR_API_KEY\"");
                    break;
                case "API_KEY" when key is not null:
                    set.Add($"{CSharpText.Identifier(key.Name)} = \"YOUR_API_KEY\"");
                    break;
                case "TOKEN":
                    set.Add("BearerToken = \"YOUR_TOKEN\"");
                    break;
                case "BASIC_CREDENTIALS":
                    set.Add("UserName = \"YOUR_NAME\", Password = \"YOUR_PASSWORD\"");
                    break;
                default:
                    return null;
            }
        }

        return $" {{ {string.Join(", ", set.Distinct())} }}";
    }
}
