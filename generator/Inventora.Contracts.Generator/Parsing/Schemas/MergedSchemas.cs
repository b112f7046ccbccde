namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>The names of types that are made of several schemas that hold together.</summary>
/// <remarks>
/// Such a type has no place of its own in the document and takes its name from where it is used. Where schemas contain their own merging
/// (a list of <c>allOf: [A, B]</c>, both of which have such a list), each would lie inside another without end, under an ever longer name: inside
/// a type, the same schemas are the type again.
/// </remarks>
internal sealed class MergedSchemas(TypeRegistry registry, SchemaResolver resolver)
{
    /// <summary>Types made of several schemas for each set of schemas; more come from a document that was built to make them.</summary>
    private const int MaxTypes = 200;

    private readonly Dictionary<string, List<MergedType>> typesBySchemas = new(StringComparer.Ordinal);

    /// <summary>What a set of schemas makes: the type around this place which has the same schemas, if there is one, or else one of the preferred name.</summary>
    public MergedType Find(IReadOnlyList<SchemaPart> parts, string preferredName)
    {
        string schemas = string.Join("\n", parts.Select(part => resolver.Resolve(part)?.Pointer ?? part.Pointer).Distinct().OrderBy(pointer => pointer, StringComparer.Ordinal));
        for (MergedType? around = registry.Around; around is not null; around = around.Around)
        {
            if (around.Schemas == schemas)
            {
                return around;
            }
        }

        if (!typesBySchemas.TryGetValue(schemas, out List<MergedType>? types))
        {
            typesBySchemas.Add(schemas, types = []);
        }

        string key = parts[0].Pointer + "+" + preferredName;
        MergedType? known = types.Find(type => type.Key == key) ?? (types.Count >= MaxTypes ? types[0] : null);
        if (known is not null)
        {
            return known;
        }

        MergedType made = new(schemas, key, preferredName, registry.Around);
        types.Add(made);
        return made;
    }
}
