using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Inventora.Contracts.Generator.Benchmarks.Data;

/// <summary>Real OpenAPI documents, and larger ones made of them.</summary>
internal static partial class CorpusDocuments
{
    private const int LargeSize = 5 * 1000 * 1000;

    /// <summary>All files, the largest first.</summary>
    /// <exception cref="DirectoryNotFoundException">The corpus is not there.</exception>
    public static IReadOnlyList<FileInfo> Files => [.. new DirectoryInfo(RepositoryPath.Corpus).EnumerateFiles().OrderByDescending(file => file.Length)];

    /// <summary>The text of the largest.</summary>
    public static string Largest => File.ReadAllText(Files[0].FullName);

    /// <summary>
    /// A document of about 5 MB: the largest in JSON, version 3, one beside the other, with prefixes to the names of their parts and paths. What they say about security is left out.
    /// </summary>
    public static string Joined()
    {
        var paths = new JsonObject();
        var components = new JsonObject();
        int size = 0;
        int number = 0;
        foreach (FileInfo file in Files.Where(file => file.Extension == ".json"))
        {
            string text = File.ReadAllText(file.FullName);
            if (size >= LargeSize || JsonNode.Parse(text) is not JsonObject document || document["openapi"] is null)
            {
                continue;
            }

            size += text.Length;
            number++;
            Add(paths, components, (JsonObject)JsonNode.Parse(ComponentReference().Replace(text, $"#/components/$1/P{number}_"))!, number);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Joined", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = components,
        }.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
    }

    private static void Add(JsonObject paths, JsonObject components, JsonObject document, int number)
    {
        foreach ((string path, JsonNode? item) in document["paths"]!.AsObject().ToArray())
        {
            foreach (JsonObject operation in item!.AsObject().Select(entry => entry.Value).OfType<JsonObject>())
            {
                operation.Remove("security");
                if (operation["operationId"] is { } id)
                {
                    operation["operationId"] = $"p{number}_{id}";
                }
            }

            paths[$"/p{number}{path}"] = item.DeepClone();
        }

        foreach ((string section, JsonNode? parts) in document["components"]?.AsObject().ToArray() ?? [])
        {
            if (section == "securitySchemes" || parts is not JsonObject named)
            {
                continue;
            }

            JsonObject target = components[section] as JsonObject ?? [];
            components[section] = target;
            foreach ((string name, JsonNode? part) in named)
            {
                target[$"P{number}_{name}"] = part?.DeepClone();
            }
        }
    }

    [GeneratedRegex("#/components/([a-zA-Z]+)/")]
    private static partial Regex ComponentReference();
}
