using System;
using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>The fields of a form, with names read exactly as written.</summary>
internal static class FormPairs
{
    /// <summary>Reads a form, all of its fields in order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(string form)
    {
        foreach (string pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return new(Decode(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
