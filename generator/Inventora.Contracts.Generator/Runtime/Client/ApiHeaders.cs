using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>The headers of an answer, those of the body included, by names without case. They are taken out when somebody asks for one: most callers never do.</summary>
internal sealed class ApiHeaders(HttpResponseMessage response) : IReadOnlyDictionary<string, IReadOnlyList<string>>
{
    private Dictionary<string, IReadOnlyList<string>>? all;

    /// <inheritdoc/>
    public int Count => All.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => All.Keys;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> Values => All.Values;

    private Dictionary<string, IReadOnlyList<string>> All => all ??= ReadAll();

    /// <inheritdoc/>
    public IReadOnlyList<string> this[string key] => All[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => All.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<string> value) => All.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => All.GetEnumerator();

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => All.GetEnumerator();

    private static void Add(Dictionary<string, IReadOnlyList<string>> all, HttpHeaders headers)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            all[header.Key] = [.. header.Value];
        }
    }

    private Dictionary<string, IReadOnlyList<string>> ReadAll()
    {
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        Add(read, response.Headers);
        Add(read, response.Content.Headers);
        return read;
    }
}
