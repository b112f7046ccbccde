namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The names of types that are made of several schemas that hold together.</summary>
/// <remarks>
/// Such a type has no place of its own in the document and takes its name from where it is used. Where schemas contain their own merging
/// (a list of <c>allOf: [A, B]</c>, both of which have such a list), each would lie inside another without end, under an ever longer name: inside
/// a type, the same schemas are the type again.
/// </remarks>
internal sealed class MergedSchemas(SchemaResolver resolver)
{
    /// <summary>Types made of several schemas for each set of schemas; more come from a document that was built to make them.</summary>
    private const int MaxNames = 200;

    private readonly Dictionary<string, List<string>> namesBySchemas = new(StringComparer.Ordinal);

    /// <summary>The name of the type that a set of schemas has under a preferred name: that of the type around it which has the same schemas, if there is one.</summary>
    public string NameOf(IReadOnlyList<SchemaPart> parts, string preferred)
    {
        string schemas = string.Join("\n", parts.Select(part => resolver.Resolve(part)?.Pointer ?? part.Pointer).Distinct().OrderBy(pointer => pointer, StringComparer.Ordinal));
        if (!namesBySchemas.TryGetValue(schemas, out List<string>? names))
        {
            namesBySchemas.Add(schemas, names = []);
        }

        // A type inside another has the other's name in front of its own.
        if (names.Find(name => preferred.StartsWith(name, StringComparison.Ordinal)) is { } around)
        {
            return around;
        }

        if (names.Count >= MaxNames)
        {
            return names[0];
        }

        names.Add(preferred);
        return preferred;
    }
}
