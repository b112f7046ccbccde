using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

/// <summary>Finds every schema of the contract, nested ones too, and the keywords that lead from one to the next.</summary>
internal static class SchemaPlaces
{
    /// <summary>Keywords whose value is a schema.</summary>
    public static IReadOnlyCollection<string> Single { get; } = ["items", "additionalProperties", "if", "then"];

    /// <summary>Keywords whose value is a list of schemas.</summary>
    public static IReadOnlyCollection<string> Lists { get; } = ["allOf", "oneOf"];

    /// <summary>Keywords whose value maps names to schemas.</summary>
    public static IReadOnlyCollection<string> Maps { get; } = ["properties"];

    /// <summary>Every schema with the pointer to it.</summary>
    public static IEnumerable<(string Pointer, JsonObject Schema)> All() => Roots().SelectMany(Below);

    /// <summary>The schema at a pointer, and all schemas that are written inside it.</summary>
    public static IEnumerable<(string Pointer, JsonObject Schema)> Below(string pointer)
    {
        if (TheContract.Document.Resolve(pointer) is not JsonObject schema)
        {
            yield break;
        }

        yield return (pointer, schema);
        foreach (var place in Children(pointer, schema).SelectMany(Below))
        {
            yield return place;
        }
    }

    private static IEnumerable<string> Children(string pointer, JsonObject schema)
    {
        foreach (var (keyword, value) in schema)
        {
            var place = JsonPointers.Append(pointer, keyword);
            if (Single.Contains(keyword))
            {
                yield return place;
            }
            else if (Lists.Contains(keyword))
            {
                for (var index = 0; index < value!.AsArray().Count; index++)
                {
                    yield return JsonPointers.Append(place, index);
                }
            }
            else if (Maps.Contains(keyword))
            {
                foreach (var (name, _) in value!.AsObject())
                {
                    yield return JsonPointers.Append(place, name);
                }
            }
        }
    }

    /// <summary>Every <c>schema</c> of a parameter or a media type, wherever it stands, and the schemas of <c>components</c>.</summary>
    private static IEnumerable<string> Roots() =>
        TheContract.SchemaNames.Select(name => JsonPointers.Append("/components/schemas", name))
            .Concat(Members("", TheContract.Document.Root)
                .Where(place => place.EndsWith("/schema", StringComparison.Ordinal)
                    && !JsonPointers.IsAtOrBelow(place, "/components/schemas")
                    && !JsonPointers.IsAtOrBelow(place, "/components/examples")));

    private static IEnumerable<string> Members(string pointer, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
        {
            var place = JsonPointers.Append(pointer, member.Key);
            return Members(place, member.Value).Prepend(place);
        }),
        JsonArray items => items.SelectMany((item, index) => Members(JsonPointers.Append(pointer, index), item)),
        _ => [],
    };
}
