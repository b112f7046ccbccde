using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>
/// Writes a document of OpenAPI 2.0 in the terms of 3.0. All nodes keep the places where they were written, so that findings name those.
/// </summary>
/// <remarks>
/// The library can do so, too, and loses what it doesn't expect: references to parts of forms, how lists of a form are written, lists joined by tabs.
/// Where nothing says what bodies are, it takes them for bytes.
/// </remarks>
public sealed class SwaggerUpgrade
{
    private const string Version = "3.0.3";

    // Keys that mean something in later versions, and nothing in this one.
    private static readonly HashSet<string> Later = new(StringComparer.Ordinal) { "openapi", "components", "servers", "webhooks", "jsonSchemaDialect", "$self" };

    private readonly PlacedMapping root;
    private readonly SwaggerSchemas schemas = new();
    private readonly SwaggerParameters parameters;
    private readonly SwaggerOperations operations;
    private readonly SwaggerMedia media;

    private SwaggerUpgrade(PlacedMapping root, FindingCollector findings)
    {
        this.root = root;
        parameters = new SwaggerParameters(schemas, findings);
        media = new SwaggerMedia(root, schemas, parameters, findings);
        operations = new SwaggerOperations(new DocumentTree(root), parameters, media, findings);
    }

    /// <summary>The same document in the terms of 3.0.</summary>
    /// <param name="root">A document of 2.0 whose keys have values of the right shapes.</param>
    public static PlacedMapping Upgrade(PlacedMapping root, FindingCollector findings) => new SwaggerUpgrade(root, findings).Upgrade();

    private PlacedMapping Upgrade()
    {
        List<PlacedEntry> entries = [];
        List<PlacedEntry> components = [];
        foreach (PlacedEntry entry in root.Entries)
        {
            switch (entry.Key)
            {
                case "swagger":
                    entries.Add(new PlacedEntry("openapi", entry.KeyPlace, PlacedNodes.Text(entry.Value.Place, Version)));
                    break;
                case "host" or "basePath" or "schemes" or "consumes" or "produces":
                    break;
                case "paths" when entry.Value is PlacedMapping:
                    entries.Add(Each(entry, "paths", (path, item) => path.StartsWith("x-", StringComparison.Ordinal) ? item : operations.UpgradePath(item)));
                    break;
                case "definitions" when entry.Value is PlacedMapping:
                    components.Add(Each(entry, "schemas", (_, schema) => schemas.Upgrade(schema)));
                    break;
                case "parameters" when entry.Value is PlacedMapping shared:
                    components.Add(new PlacedEntry("parameters", entry.KeyPlace, Only(shared, place => place is not ("body" or "formData"), parameters.Upgrade)));
                    components.Add(new PlacedEntry("requestBodies", entry.KeyPlace, Only(shared, place => place == "body", body => media.Body(body, own: null))));
                    break;
                case "responses" when entry.Value is PlacedMapping:
                    components.Add(Each(entry, "responses", (_, response) => media.Response(response, own: null)));
                    break;
                case "securityDefinitions" when entry.Value is PlacedMapping:
                    components.Add(Each(entry, "securitySchemes", (_, scheme) => SwaggerSecurity.Upgrade(scheme)));
                    break;
                case { } key when !Later.Contains(key):
                    entries.Add(entry);
                    break;
            }
        }

        if (SwaggerServers.Of(root) is { } servers)
        {
            entries.Add(servers);
        }

        entries.Add(new PlacedEntry("components", root.Place, new PlacedMapping(root.Place, components)));
        return new PlacedMapping(root.Place, entries);
    }

    private static PlacedEntry Each(PlacedEntry section, string key, Func<string, PlacedMapping, PlacedNode> upgrade)
    {
        PlacedMapping mapping = (PlacedMapping)section.Value;
        IEnumerable<PlacedEntry> entries = mapping.Entries.Select(entry => entry.Value is PlacedMapping value ? entry with { Value = upgrade(entry.Key, value) } : entry);
        return new PlacedEntry(key, section.KeyPlace, new PlacedMapping(mapping.Place, [.. entries]));
    }

    private static PlacedMapping Only(PlacedMapping shared, Func<string?, bool> isWanted, Func<PlacedMapping, PlacedNode> upgrade)
    {
        IEnumerable<PlacedEntry> entries = shared.Entries.Where(entry => entry.Value is PlacedMapping parameter && isWanted(parameter.TextOf("in")));
        return new PlacedMapping(shared.Place, [.. entries.Select(entry => entry with { Value = upgrade((PlacedMapping)entry.Value) })]);
    }
}
