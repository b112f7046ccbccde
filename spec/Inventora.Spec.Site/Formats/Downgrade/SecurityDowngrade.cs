using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Formats.Downgrade;

/// <summary>Rewrites what lets a request in as OpenAPI 3.0 says it.</summary>
internal sealed class SecurityDowngrade
{
    private readonly JsonObject root;
    private readonly List<Loss> losses;
    private readonly HashSet<string> lost = new(StringComparer.Ordinal);

    public SecurityDowngrade(JsonObject root, List<Loss> losses)
    {
        this.root = root;
        this.losses = losses;
        foreach (var (name, scheme) in root["components"]?["securitySchemes"] as JsonObject ?? [])
        {
            if (scheme?["type"]?.ToString() == "mutualTLS")
            {
                lost.Add(name);
                losses.Add(new Loss(JsonPointers.Append("/components/securitySchemes", name), "mutual TLS is not described, nor that it is a way to be let in"));
            }
        }
    }

    /// <summary>The schemes that 3.0 knows.</summary>
    public JsonObject Schemes(JsonObject source, string pointer) => new(source
        .Where(scheme => !lost.Contains(scheme.Key))
        .Select(scheme => KeyValuePair.Create(scheme.Key, Scheme(scheme.Value, JsonPointers.Append(pointer, scheme.Key)))));

    /// <summary>The ways to be let in.</summary>
    public JsonArray Requirements(JsonNode? node, string pointer)
    {
        var ways = new JsonArray();
        foreach (var way in (node as JsonArray ?? []).OfType<JsonObject>().Where(way => !way.Any(use => lost.Contains(use.Key))))
        {
            var kept = way.DeepClone().AsObject();
            foreach (var (name, scopes) in way)
            {
                var type = root["components"]?["securitySchemes"]?[name]?["type"]?.ToString();
                if (scopes is JsonArray { Count: > 0 } && type is not ("oauth2" or "openIdConnect"))
                {
                    kept[name] = new JsonArray();
                    losses.Add(new Loss(pointer, $"what the scheme {name} must allow is not said"));
                }
            }

            ways.Add((JsonNode)kept);
        }

        return ways;
    }

    private JsonNode? Scheme(JsonNode? node, string pointer)
    {
        var scheme = node?.DeepClone();
        if (scheme is JsonObject members && members["flows"] is JsonObject flows && flows.Remove("deviceAuthorization"))
        {
            losses.Add(new Loss(pointer + "/flows/deviceAuthorization", "the flow is not described"));
        }

        return scheme;
    }
}
