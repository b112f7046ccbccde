using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>Security schemes of 2.0 in the terms of 3.0.</summary>
public static class SwaggerSecurity
{
    private static readonly string[] Details = ["authorizationUrl", "tokenUrl"];

    /// <summary><c>basic</c> is a scheme of HTTP, and <c>oauth2</c> has its flow in an object.</summary>
    public static PlacedMapping Upgrade(PlacedMapping scheme)
    {
        PlacedEntry? type = scheme.Find("type");
        return scheme.TextOf("type") switch
        {
            "basic" => new PlacedMapping(scheme.Place,
            [
                .. scheme.Entries.Where(entry => entry.Key != "type"),
                type! with { Value = PlacedNodes.Text(type.Value.Place, "http") },
                new PlacedEntry("scheme", type.KeyPlace, PlacedNodes.Text(type.Value.Place, "basic")),
            ]),
            "oauth2" => new PlacedMapping(scheme.Place, [.. scheme.Entries.Where(entry => entry.Key is not ("flow" or "authorizationUrl" or "tokenUrl" or "scopes")), FlowsOf(scheme, type!)]),
            _ => scheme,
        };
    }

    private static PlacedEntry FlowsOf(PlacedMapping scheme, PlacedEntry type)
    {
        string flow = scheme.TextOf("flow") switch
        {
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            { } same => same,
            null => "implicit",
        };
        PlacedEntry at = scheme.Find("flow") ?? type;
        // Addresses and scopes are remarks, there for people alone; a flow without scopes is none.
        PlacedMapping details = PlacedNodes.Mapping(
            at.Value.Place,
            [
                .. Details.Select(key => (key, scheme[key])).Where(detail => detail.Item2 is not null).Select(detail => (detail.key, detail.Item2!)),
                ("scopes", scheme["scopes"] ?? PlacedNodes.Mapping(at.Value.Place)),
            ]);
        return new PlacedEntry("flows", at.KeyPlace, PlacedNodes.Mapping(at.Value.Place, (flow, details)));
    }
}
