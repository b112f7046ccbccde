using System;
using System.Collections.Generic;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>The parameters of a query, with names read exactly as written; ASP.NET Core's own collection ignores their case.</summary>
internal readonly struct QueryText
{
    private readonly List<(string Name, string Raw)>? parameters;

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
                parameters.Add(equals < 0 ? (Decode(pair.ToString()), "") : (Decode(pair[..equals].ToString()), pair[(equals + 1)..].ToString()));
            }
        }
    }

    /// <summary>All parameters, decoded, in order.</summary>
    public IEnumerable<KeyValuePair<string, string>> All
    {
        get
        {
            foreach ((string name, string raw) in parameters ?? [])
            {
                yield return new(name, Decode(raw));
            }
        }
    }

    /// <summary>All values of a parameter, in order; none when it is absent.</summary>
    public StringValues this[string name]
    {
        get
        {
            StringValues values = default;
            foreach ((string own, string raw) in parameters ?? [])
            {
                if (string.Equals(own, name, StringComparison.Ordinal))
                {
                    values = StringValues.Concat(values, Decode(raw));
                }
            }

            return values;
        }
    }

    /// <summary>
    /// The pieces of a parameter between separators; none when it is absent, and null where it came more than once. A comma that is encoded is part of a piece,
    /// as RFC 6570 has it; spaces and vertical bars have to be encoded also where they separate.
    /// </summary>
    public string[]? Pieces(string name, char separator)
    {
        string? found = null;
        foreach ((string own, string raw) in parameters ?? [])
        {
            if (string.Equals(own, name, StringComparison.Ordinal))
            {
                if (found is not null)
                {
                    return null;
                }

                found = raw;
            }
        }

        return found switch
        {
            null or "" => [],
            _ when separator == ',' => Array.ConvertAll(found.Split(','), Decode),
            _ => Decode(found).Split(separator),
        };
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
