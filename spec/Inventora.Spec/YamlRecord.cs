using YamlDotNet.RepresentationModel;

namespace Inventora.Spec;

/// <summary>One entry of the ledger while it is read: every key is asked for once, and a key that nobody asks for is a fault.</summary>
internal sealed class YamlRecord
{
    private readonly Dictionary<string, YamlNode> members = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly YamlNode place;

    public YamlRecord(YamlNode node, string file)
    {
        this.file = file;
        place = node;
        if (node is not YamlMappingNode mapping)
        {
            throw Fault(node, "expected a mapping");
        }

        foreach (var (key, value) in mapping.Children)
        {
            members.Add(key is YamlScalarNode { Value: { } name } ? name : throw Fault(key, "expected a text as key"), value);
        }
    }

    public string Text(string name) =>
        OptionalText(name) ?? throw new SpecException(file, place.Start.Line, $"expected the key '{name}'.");

    public string? OptionalText(string name)
    {
        if (!members.Remove(name, out var node))
        {
            return null;
        }

        return node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Fault(node, $"expected a text for '{name}'");
    }

    public IReadOnlyList<string> Texts(string name) =>
        [.. Items(name).Select(item => item is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Fault(item, $"expected a text in '{name}'"))];

    public IReadOnlyList<LineRange> Lines(string name) =>
        [.. Items(name).Select(item => item is YamlScalarNode { Value: { } text } && LineRange.TryParse(text, out var range)
            ? range
            : throw Fault(item, $"expected lines such as 16 or 27-28 in '{name}'"))];

    public T Choice<T>(string name, IReadOnlyDictionary<string, T> words) =>
        OptionalChoice(name, words, out var value) ? value : throw new SpecException(file, place.Start.Line, $"expected the key '{name}'.");

    public bool OptionalChoice<T>(string name, IReadOnlyDictionary<string, T> words, out T value)
    {
        var line = members.TryGetValue(name, out var node) ? node.Start.Line : place.Start.Line;
        if (OptionalText(name) is not { } text)
        {
            value = default!;
            return false;
        }

        return words.TryGetValue(text, out value!)
            ? true
            : throw new SpecException(file, line, $"expected one of {string.Join(", ", words.Keys)} for '{name}', found {text}.");
    }

    public IReadOnlyList<YamlNode> Items(string name)
    {
        if (!members.Remove(name, out var node))
        {
            return [];
        }

        return node is YamlSequenceNode sequence ? [.. sequence.Children] : throw Fault(node, $"expected a list for '{name}'");
    }

    /// <summary>Ends the reading: whatever was not asked for is a misspelt or unknown key.</summary>
    public void Close()
    {
        if (members.Count > 0)
        {
            var (name, node) = members.First();
            throw new SpecException(file, node.Start.Line, $"the key '{name}' is not known here.");
        }
    }

    public SpecException Fault(YamlNode node, string expected) =>
        new(file, node.Start.Line, $"{expected}, found {(node is YamlScalarNode scalar ? $"'{scalar.Value}'" : $"a {node.NodeType}")}.");
}
