using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Inventora.Spec;

/// <summary>Turns YAML nodes into JSON nodes and remembers the line of each by its JSON pointer.</summary>
internal sealed class YamlTree(string file)
{
    private readonly Dictionary<string, long> lines = new(StringComparer.Ordinal);

    /// <summary>The line on which each place starts, by JSON pointer; for a member it is the line of its key.</summary>
    public IReadOnlyDictionary<string, long> Lines => lines;

    public JsonNode? ToJson(YamlNode node) => Convert(node, "", node.Start.Line);

    private JsonNode? Convert(YamlNode node, string pointer, long line)
    {
        lines[pointer] = line;
        switch (node)
        {
            case YamlMappingNode mapping:
                var members = new JsonObject();
                foreach (var (key, value) in mapping.Children)
                {
                    if (key is not YamlScalarNode { Value: { } name })
                    {
                        throw new SpecException(file, key.Start.Line, "expected a text as key; found a list or a mapping.");
                    }

                    members[name] = Convert(value, JsonPointers.Append(pointer, name), key.Start.Line);
                }

                return members;
            case YamlSequenceNode sequence:
                var items = new JsonArray();
                foreach (var item in sequence.Children)
                {
                    items.Add(Convert(item, JsonPointers.Append(pointer, items.Count), item.Start.Line));
                }

                return items;
            default:
                return YamlScalars.ToJson((YamlScalarNode)node, file);
        }
    }
}
