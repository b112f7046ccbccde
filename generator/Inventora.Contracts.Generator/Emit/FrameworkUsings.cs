namespace Inventora.Contracts.Generator.Emit;

/// <summary>The using directives of an emitted file: the namespaces of those types of the framework that it calls by their mere names.</summary>
/// <remarks>
/// A schema can't have these names (<c>FrameworkNames</c> of Parsing). A member can: where a name could be a member's, as before the dot of a call, emitted
/// code has it in full.
/// </remarks>
internal static class FrameworkUsings
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal);

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
        foreach (string line in code.Split('\n').Where(line => !line.TrimStart(' ').StartsWith("//", StringComparison.Ordinal)))
        {
            int end = 0;
            while (end < line.Length)
            {
                int start = end;
                end++;
                if (!IsPart(line[start]))
                {
                    continue;
                }

                while (end < line.Length && IsPart(line[end]))
                {
                    end++;
                }

                bool isMember = start > 0 && line[start - 1] is '.' or ':';
                if (!isMember && line[start] is >= 'A' and <= 'Z' && Namespaces.TryGetValue(line.Substring(start, end - start), out string? space))
                {
                    found.Add(space);
                }
            }
        }

        return found;
    }

    private static bool IsPart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static void Add(string space, params string[] names)
    {
        foreach (string name in names)
        {
            Namespaces.Add(name, space);
        }
    }
}
