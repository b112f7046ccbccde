using System;
using System.Collections.Generic;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>The parameters of a query, with names read exactly as written; ASP.NET Core's own collection ignores their case.</summary>
internal readonly struct QueryText
{
    private readonly List<KeyValuePair<string, string>>? parameters;

    /// <summary>Reads a query, with or without its question mark.</summary>
    public QueryText(string? query)
    {
        parameters = null;
        ReadOnlySpan<char> rest = query.AsSpan().TrimStart('?');
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('&');
            ReadOnlySpan<char> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!pair.IsEmpty)
            {
                int equals = pair.IndexOf('=');
                parameters ??= [];
                parameters.Add(equals < 0 ? new(Decode(pair), "") : new(Decode(pair[..equals]), Decode(pair[(equals + 1)..])));
            }
        }
    }

    /// <summary>All values of a parameter, in order; none when it is absent.</summary>
    public StringValues this[string name]
    {
        get
        {
            StringValues values = default;
            foreach (KeyValuePair<string, string> parameter in parameters ?? [])
            {
                if (string.Equals(parameter.Key, name, StringComparison.Ordinal))
                {
                    values = StringValues.Concat(values, parameter.Value);
                }
            }

            return values;
        }
    }

    private static string Decode(ReadOnlySpan<char> text) => Uri.UnescapeDataString(text.ToString().Replace('+', ' '));
}
