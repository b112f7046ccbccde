using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Upgrading;

/// <summary>Paths and operations of 2.0, whose bodies are parameters, in the terms of 3.0.</summary>
public sealed class SwaggerOperations(DocumentTree tree, SwaggerParameters parameters, SwaggerMedia media, FindingCollector findings)
{
    /// <summary>References that lead to references; more than any honest document has.</summary>
    private const int MaxChain = 20;

    private const string Parameters = "parameters";

    /// <summary>A path with its operations; what its own parameters put into a body becomes part of each.</summary>
    public PlacedMapping UpgradePath(PlacedMapping path)
    {
        PlacedNode[] shared = [.. (path[Parameters] as PlacedSequence)?.Items ?? []];
        PlacedNode[] bodies = [.. shared.Where(IsBody)];
        List<PlacedEntry> entries = [];
        foreach (PlacedEntry entry in path.Entries)
        {
            if (entry.Key == Parameters)
            {
                entries.Add(Others(entry, shared));
            }
            else if (entry.Value is PlacedMapping operation && DocumentShapes.Methods.Contains(entry.Key))
            {
                entries.Add(entry with { Value = UpgradeOperation(operation, bodies) });
            }
            else if (entry.Key != "servers")
            {
                entries.Add(entry);
            }
        }

        return new PlacedMapping(path.Place, entries);
    }

    private PlacedMapping UpgradeOperation(PlacedMapping operation, IReadOnlyList<PlacedNode> pathBodies)
    {
        PlacedNode[] own = [.. (operation[Parameters] as PlacedSequence)?.Items ?? []];
        PlacedNode[] bodies = [.. own.Where(IsBody)];
        HashSet<string> names = new(bodies.Select(KeyOf), StringComparer.Ordinal);
        bodies = [.. pathBodies.Where(body => !names.Contains(KeyOf(body))), .. bodies];
        List<PlacedEntry> entries = [];
        foreach (PlacedEntry entry in operation.Entries)
        {
            switch (entry)
            {
                case { Key: Parameters }:
                    entries.Add(Others(entry, own));
                    break;
                case { Key: "responses", Value: PlacedMapping responses }:
                    entries.Add(entry with { Value = Responses(responses, operation["produces"]) });
                    break;
                case { Key: "schemes" } when SwaggerServers.Of(tree.Root, entry.Value) is { } servers && tree.Root["host"] is not null:
                    entries.Add(servers);
                    break;
                case { Key: not ("consumes" or "produces" or "schemes" or "requestBody" or "servers" or "callbacks") }:
                    entries.Add(entry);
                    break;
            }
        }

        if (BodyOf(bodies, operation["consumes"]) is { } requestBody)
        {
            entries.Add(new PlacedEntry("requestBody", requestBody.Place, requestBody));
        }

        return new PlacedMapping(operation.Place, entries);
    }

    private PlacedEntry Others(PlacedEntry entry, IEnumerable<PlacedNode> all)
    {
        IEnumerable<PlacedNode> others = all.Where(parameter => !IsBody(parameter)).Select(parameter => parameter is PlacedMapping mapping ? parameters.Upgrade(mapping) : parameter);
        return entry with { Value = new PlacedSequence(entry.Value.Place, [.. others]) };
    }

    private PlacedMapping Responses(PlacedMapping responses, PlacedNode? produces)
    {
        return new PlacedMapping(responses.Place, [.. responses.Entries.Select(entry =>
            entry.Value is PlacedMapping response && !entry.Key.StartsWith("x-", StringComparison.Ordinal) ? entry with { Value = media.Response(response, produces) } : entry)]);
    }

    /// <summary>A shared body stays shared where the operation has no types of its own for it.</summary>
    private PlacedMapping? BodyOf(IReadOnlyList<PlacedNode> bodies, PlacedNode? consumes)
    {
        PlacedMapping[] wholes = [.. bodies.OfType<PlacedMapping>().Where(body => Follow(body)?.TextOf("in") == "body")];
        PlacedMapping[] parts = [.. bodies.Select(Follow).OfType<PlacedMapping>().Where(part => part.TextOf("in") == "formData" && !string.IsNullOrEmpty(part.TextOf("name")))];
        foreach (PlacedMapping second in wholes.Skip(1).Concat(wholes.Length > 0 ? parts : []))
        {
            findings.Report(Rules.InvalidDocument, second.Place, "An operation has one body; this parameter is left out");
        }

        if (wholes.Length == 0)
        {
            PlacedMapping[] distinct = [.. parts.GroupBy(part => part.TextOf("name"), StringComparer.Ordinal).Select(same => same.Last())];
            return distinct.Length == 0 ? null : media.FormOf(distinct, consumes);
        }

        bool isShared = wholes[0]["$ref"] is PlacedScalar && PlacedNodes.Texts(consumes).Count == 0;
        return isShared
            ? PlacedNodes.Mapping(wholes[0].Place, ("$ref", SwaggerSchemas.Refer((PlacedScalar)wholes[0]["$ref"]!, "#/components/requestBodies/")))
            : media.Body(Follow(wholes[0])!, consumes);
    }

    private bool IsBody(PlacedNode parameter) => Follow(parameter)?.TextOf("in") is "body" or "formData";

    /// <summary>What one parameter has in common with another that it takes the place of.</summary>
    private string KeyOf(PlacedNode parameter) => Follow(parameter) is { } found && found.TextOf("in") == "formData" ? "formData " + found.TextOf("name") : "body";

    private PlacedMapping? Follow(PlacedNode node)
    {
        PlacedNode? current = node;
        for (int hop = 0; hop < MaxChain && current is PlacedMapping mapping && mapping["$ref"] is PlacedScalar reference; hop++)
        {
            current = reference.Text.StartsWith("#/", StringComparison.Ordinal) ? tree.Find(Uri.UnescapeDataString(reference.Text.Substring(1))) : null;
        }

        return current as PlacedMapping;
    }
}
