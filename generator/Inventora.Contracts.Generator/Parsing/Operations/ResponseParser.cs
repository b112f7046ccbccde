using System.Globalization;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the responses that an operation declares.</summary>
public sealed class ResponseParser(ParsingContext context, TypeRegistry registry, TypeParser types)
{
    private readonly References references = new(context);
    private readonly HeaderParser headers = new(context, types);
    private readonly ContentParser contents = new(context, registry, types);

    /// <summary>The responses in the document's order; a bare <c>default</c> where none is declared.</summary>
    /// <param name="method">The operation's method: HTTP has no bodies in answers to HEAD.</param>
    public EquatableArray<ResponseModel> Parse(OpenApiOperation operation, string pointer, string operationName, string method)
    {
        Dictionary<string, string> headerNames = new(StringComparer.Ordinal);
        NameScope headerScope = new(ReservedNames.HeaderMembers);
        List<ResponseModel> models = [];
        foreach (KeyValuePair<string, IOpenApiResponse> response in operation.Responses ?? [])
        {
            string place = pointer.Child("responses", response.Key);
            if (ParseStatus(response.Key) is not var (name, status))
            {
                context.Report(Rules.NotSupported, place, $"'{response.Key}' is neither a status, a range such as 2XX, nor default", "the response is left out");
            }
            else if (models.All(other => other.Name != name) && references.Resolve(response.Value, place) is var (element, target))
            {
                registry.NameRoot(place, operationName + name + "Response");
                bool hasBody = method != "HEAD" && status is not ({ First: 204 or 205 or 304 } or { First: >= 100 and < 200 });
                models.Add(new ResponseModel(
                    name,
                    status,
                    element.Description,
                    hasBody ? contents.Parse(element.Content, target) : default,
                    headers.Parse(element.Headers, target, headerNames, headerScope)));
            }
        }

        if (models.Count == 0)
        {
            models.Add(new ResponseModel("Default", new StatusModel(0, 0), null, default));
        }

        return models.ToEquatableArray();
    }

    private static (string Name, StatusModel Status)? ParseStatus(string key)
    {
        if (string.Equals(key, "default", StringComparison.OrdinalIgnoreCase))
        {
            return ("Default", new StatusModel(0, 0));
        }

        bool isStatus = key.Length == 3 && key[0] is >= '1' and <= '5';
        int hundreds = isStatus ? key[0] - '0' : 0;
        if (isStatus && key.Substring(1).ToUpperInvariant() == "XX")
        {
            return (StatusNames.OfRange(hundreds), new StatusModel(hundreds * 100, (hundreds * 100) + 99));
        }

        return isStatus && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            ? (StatusNames.OfStatus(status), new StatusModel(status, status))
            : null;
    }
}
