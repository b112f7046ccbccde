using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Decides whether null is a value of a place.</summary>
public sealed class NullabilityParser(ParsingContext context, SchemaResolver resolver)
{
    /// <summary>
    /// Whether null is a value where all of <paramref name="parts"/> hold. A schema that says so itself is believed over its parts:
    /// <c>nullable: true</c> beside <c>allOf: [$ref]</c> is how documents of 3.0 say it, though the letter of the specification differs.
    /// </summary>
    public bool IsNullable(IEnumerable<SchemaPart> parts) => All(parts, null) == true;

    private bool? All(IEnumerable<SchemaPart> parts, HashSet<string>? open)
    {
        bool? result = null;
        foreach (SchemaPart part in parts)
        {
            switch (One(part, open))
            {
                case false: return false;
                case true: result = true; break;
            }
        }

        return result;
    }

    /// <param name="open">The schemas whose parts are being asked; null for none.</param>
    private bool? One(SchemaPart part, HashSet<string>? open)
    {
        if (resolver.Resolve(part) is not { } schema)
        {
            return null;
        }

        bool? stated = SchemaKeywords.StatedNullability(schema, context);
        if (stated is not null || !schema.HasParts())
        {
            return stated;
        }

        open ??= new HashSet<string>(StringComparer.Ordinal);
        if (!open.Add(schema.Pointer))
        {
            return null;
        }

        bool? result = OfParts(schema, open);
        open.Remove(schema.Pointer);
        return result;
    }

    private bool? OfParts(SchemaPart schema, HashSet<string> open)
    {
        IReadOnlyList<SchemaPart> alternatives = schema.Alternatives();
        bool? ofAlternatives = alternatives.Count == 0 ? null : Any(alternatives, open);
        bool? ofAllOf = All(schema.AllOf(), open);
        return ofAlternatives == false || ofAllOf == false ? false : ofAlternatives ?? ofAllOf;
    }

    private bool? Any(IReadOnlyList<SchemaPart> alternatives, HashSet<string> open)
    {
        bool?[] each = [.. alternatives.Select(alternative => One(alternative, open))];
        return each.Contains(true) ? true : each.Contains(null) ? null : false;
    }
}
