using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes;

/// <summary>Says in words where a JSON pointer leads.</summary>
internal static class PlaceName
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" };

    // What holds something by name or number; the name says enough.
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal) { "properties", "schemas", "paths", "webhooks", "content", "patternProperties" };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "schema", "type", "format", "enum", "const", "required", "info", "description", "summary", "title", "deprecated", "components", "operationId" };

    /// <summary>Words such as <c>GET /products, query parameter limit</c> or <c>Product.price</c>.</summary>
    public static string Of(ApiDocument document, string pointer)
    {
        if (pointer.Length == 0)
        {
            return "the document";
        }

        string[] steps = [.. pointer[1..].Split('/').Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        var words = new List<string>();
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var next = i + 1 < steps.Length ? steps[i + 1] : null;
            switch (step)
            {
                case "paths" or "webhooks" when i == 0 && next is not null:
                    var method = i + 2 < steps.Length && Methods.Contains(steps[i + 2]) ? steps[i + 2].ToUpperInvariant() : null;
                    words.Add((step == "webhooks" ? "webhook " : "") + (method is null ? next : $"{method} {next}"));
                    i += method is null ? 1 : 2;
                    break;
                case "parameters" when next is not null:
                    words.Add(Parameter(document, "/" + string.Join('/', pointer[1..].Split('/').Take(i + 2)), next));
                    i++;
                    break;
                case "responses" when next is not null:
                    words.Add("response " + next);
                    i++;
                    break;
                case "headers" or "callbacks" or "links" or "securitySchemes" or "requestBodies" when next is not null:
                    words.Add($"{Singular(step)} {next}");
                    i++;
                    break;
                case "properties" when next is not null && words.Count > 0:
                    words[^1] += "." + next;
                    i++;
                    break;
                case "allOf" or "oneOf" or "anyOf" or "prefixItems" or "servers" or "tags" or "security" when next is not null:
                    words.Add($"{Singular(step)} {Ordinal(next)}");
                    i++;
                    break;
                case "items" when words.Count > 0:
                    words[^1] += "[]";
                    break;
                case "requestBody":
                    words.Add("body");
                    break;
                case var _ when Holders.Contains(step):
                    if (next is not null)
                    {
                        words.Add(next);
                        i++;
                    }

                    break;
                case var _ when Silent.Contains(step) && (words.Count > 0 || step == "components"):
                    break;
                default:
                    words.Add(step);
                    break;
            }
        }

        return string.Join(", ", words.Where(word => word.Length > 0));
    }

    private static string Parameter(ApiDocument document, string pointer, string fallback)
    {
        var place = document.Find(pointer) is { } found ? document.Follow(found) : null;
        return place?.Text("name") is { } name ? $"{place.Value.Text("in")} parameter {name}" : $"parameter {fallback}";
    }

    private static string Singular(string word) => word switch
    {
        "requestBodies" => "body",
        "securitySchemes" => "security scheme",
        "allOf" => "part",
        "oneOf" or "anyOf" => "alternative",
        "prefixItems" => "item",
        "security" => "security",
        _ => word[..^1],
    };

    // Pointers count from 0, people from 1.
    private static string Ordinal(string index) => int.TryParse(index, out var number) ? (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : index;
}
