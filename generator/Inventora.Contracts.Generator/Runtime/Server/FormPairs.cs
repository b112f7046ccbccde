using System;
using System.Collections.Generic;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>The fields of a form, with names read exactly as written.</summary>
internal static class FormPairs
{
    /// <summary>Reads a form, each name once with all of its values in order.</summary>
    public static Dictionary<string, StringValues> Read(string form)
    {
        // Lists grow in place: a form of nothing but one name, a million times, must not cost more than its length.
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = Decode(equals < 0 ? pair : pair[..equals]);
            if (!lists.TryGetValue(name, out List<string>? values))
            {
                lists[name] = values = [];
            }

            values.Add(equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }

        var fields = new Dictionary<string, StringValues>(lists.Count, StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<string>> list in lists)
        {
            fields.Add(list.Key, list.Value.ToArray());
        }

        return fields;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
