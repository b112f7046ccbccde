using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Sorts what came for a parameter that is no single text by the names of its parts.</summary>
internal static class FieldNodes
{
    /// <summary>What came under the names of an object's fields, or, for what is no object, under its own.</summary>
    public static FieldNode Exploded(IEnumerable<KeyValuePair<string, string>> pairs, FormField field, string[] others)
    {
        var root = new FieldNode();
        FormField[] fields = field.IsList ? [] : field.Fields?.Invoke() ?? [];
        bool takesAll = !field.IsList && (field.Entry is not null || Array.Exists(fields, part => part.IsRest));
        bool isNamed = field.IsList || field.Kind == FormFieldKind.Either || !field.HasParts;
        foreach (KeyValuePair<string, string> pair in pairs)
        {
            if (Array.Exists(fields, part => !part.IsRest && part.Name == pair.Key))
            {
                root.Add(pair.Key).Values.Add(pair.Value);
            }
            else if (isNamed && pair.Key == field.Name)
            {
                root.Values.Add(pair.Value);
            }
            else if (takesAll && Array.IndexOf(others, pair.Key.Split('[')[0]) < 0)
            {
                root.Add(pair.Key).Values.Add(pair.Value);
            }
        }

        return root;
    }

    /// <summary>What the pieces of one text are: items, or names and values, either by turns or with a mark between.</summary>
    public static FieldNode Joined(IEnumerable<string> pieces, bool isExploded, FormField field)
    {
        string[] all = pieces.ToArray();
        var root = new FieldNode();
        bool hasNames = !field.IsList && field.HasParts && (all.Length > 1 || field.Kind != FormFieldKind.Either);
        if (!hasNames)
        {
            root.Values.AddRange(all);
        }
        else if (isExploded)
        {
            foreach (string[] pair in all.Select(piece => piece.Split('=', 2)))
            {
                root.Add(pair[0]).Values.Add(pair.Length > 1 ? pair[1] : "");
            }
        }
        else
        {
            for (int i = 0; i < all.Length; i += 2)
            {
                root.Add(all[i]).Values.Add(i + 1 < all.Length ? all[i + 1] : "");
            }
        }

        return root;
    }
}
