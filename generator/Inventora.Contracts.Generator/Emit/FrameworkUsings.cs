namespace Inventora.Contracts.Generator.Emit;

/// <summary>The using directives of an emitted file: the namespaces of those types of the framework that it calls by their mere names.</summary>
/// <remarks>
/// A schema can't have these names (<c>FrameworkNames</c> of Parsing). A member can: where a name could be a member's, as before the dot of a call, emitted
/// code has it in full.
/// </remarks>
internal static class FrameworkUsings
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal);
    private static int longestName;

    static FrameworkUsings()
    {
        Add("Microsoft.AspNetCore.Mvc", "FromBody", "FromForm", "FromHeader", "FromQuery", "FromRoute");
        Add("System", "ArgumentNullException", "DateOnly", "DateTimeOffset", "Func", "Guid", "HashCode", "Obsolete", "TimeOnly", "TimeSpan", "Uri");
        Add("System.CodeDom.Compiler", "GeneratedCode");
        Add("System.Collections.Generic", "Dictionary", "IAsyncEnumerable", "ICollection", "IReadOnlyDictionary", "IReadOnlyList", "List");
        Add("System.Diagnostics.CodeAnalysis", "MaybeNullWhen", "SetsRequiredMembers");
        Add("System.IO", "Stream");
        Add("System.Net.Http", "HttpContent");
        Add("System.Text.Json", "JsonElement", "JsonTokenType", "Utf8JsonReader", "Utf8JsonWriter");
        Add("System.Text.Json.Serialization", "JsonConverter", "JsonIgnore");
        Add("System.Threading", "CancellationToken");
        Add("System.Threading.Tasks", "Task", "ValueTask");
    }

    /// <summary>The namespaces that <paramref name="code"/> needs, in order. What its comments say is passed over.</summary>
    public static IEnumerable<string> Of(string code)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        int end = 0;
        while (end < code.Length)
        {
            int start = end;
            end++;
            if (code[start] == '/' && IsComment(code, start))
            {
                int lineEnd = code.IndexOf('\n', start);
                end = lineEnd < 0 ? code.Length : lineEnd;
            }
            else if (IsPart(code[start]))
            {
                while (end < code.Length && IsPart(code[end]))
                {
                    end++;
                }

                bool isMember = start > 0 && code[start - 1] is '.' or ':';
                if (!isMember && end - start <= longestName && code[start] is >= 'A' and <= 'Z' && Namespaces.TryGetValue(code.Substring(start, end - start), out string? space))
                {
                    found.Add(space);
                }
            }
        }

        return found;
    }

    // Only a comment that has its line to itself is sure to be none of a text in quotes.
    private static bool IsComment(string code, int start)
    {
        if (start + 1 >= code.Length || code[start + 1] != '/')
        {
            return false;
        }

        int before = start - 1;
        while (before >= 0 && code[before] == ' ')
        {
            before--;
        }

        return before < 0 || code[before] == '\n';
    }

    private static bool IsPart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static void Add(string space, params string[] names)
    {
        foreach (string name in names)
        {
            Namespaces.Add(name, space);
            longestName = Math.Max(longestName, name.Length);
        }
    }
}
