using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What came under one name: texts, and what stands under longer names that begin with it.</summary>
internal sealed class FieldNode
{
    // Names with more brackets than this are no honest ones; the rest of theirs is one name.
    private const int MaxDepth = 32;

    private Dictionary<string, FieldNode>? children;

    /// <summary>The texts, in order.</summary>
    public List<string> Values { get; } = [];

    /// <summary>The parts that have names, in the order in which they came.</summary>
    public IReadOnlyDictionary<string, FieldNode> Children => children ??= new(StringComparer.Ordinal);

    /// <summary>Whether nothing came at all.</summary>
    public bool IsEmpty => Values.Count == 0 && Children.Count == 0;

    /// <summary>Whether the names of all parts are those of items: numbers, or nothing.</summary>
    public bool IsList => Children.Keys.All(name => name.Length == 0 || int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    /// <summary>A part by its name, made if it is not there.</summary>
    public FieldNode Add(string name)
    {
        children ??= new(StringComparer.Ordinal);
        if (!children.TryGetValue(name, out FieldNode? child))
        {
            children[name] = child = new FieldNode();
        }

        return child;
    }

    /// <summary>Nodes of all names, read exactly as written.</summary>
    public static FieldNode Flat(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var root = new FieldNode();
        foreach (KeyValuePair<string, string> pair in pairs)
        {
            root.Add(pair.Key).Values.Add(pair.Value);
        }

        return root;
    }

    /// <summary>What came under a name, and under those that go on with brackets: <c>filter[size][]</c>.</summary>
    public static FieldNode InBrackets(string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var root = new FieldNode();
        foreach (KeyValuePair<string, string> pair in pairs)
        {
            if (pair.Key.StartsWith(name, StringComparison.Ordinal) && (pair.Key.Length == name.Length || pair.Key[name.Length] == '['))
            {
                root.Find(pair.Key.AsSpan(name.Length)).Values.Add(pair.Value);
            }
        }

        return root;
    }

    private FieldNode Find(ReadOnlySpan<char> brackets)
    {
        FieldNode node = this;
        for (int depth = 0; brackets.StartsWith("["); depth++)
        {
            int end = depth == MaxDepth ? brackets.Length - 1 : brackets.IndexOf(']');
            end = end < 0 ? brackets.Length : end;
            node = node.Add(brackets[1..end].ToString());
            brackets = brackets[Math.Min(end + 1, brackets.Length)..];
        }

        return node;
    }
}
