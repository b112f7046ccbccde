using Inventora.Contracts.Generator.Diagnostics;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Brings schemas that all hold, with their <c>allOf</c> and references, into one list of schemas without either.</summary>
public sealed class SchemaFlattener(ParsingContext context, SchemaResolver resolver)
{
    /// <summary>
    /// The one named schema that the parts stand for, when they add nothing to it but remarks and null: <c>$ref</c>, <c>allOf: [$ref]</c>,
    /// <c>oneOf: [$ref, null]</c>. Null when there is no such schema; then <see cref="Flatten"/> says what they are.
    /// </summary>
    public SchemaPart? FindOnlyReference(IReadOnlyList<SchemaPart> parts)
    {
        if (parts.Count == 1 && parts[0].Schema is OpenApiSchemaReference)
        {
            return resolver.Resolve(parts[0]);
        }

        // Most schemas say something themselves.
        foreach (SchemaPart part in parts)
        {
            if (part.Schema is not OpenApiSchemaReference && (parts.Count == 1 && !part.HasParts() || SchemaKeywords.Constrain(part, context)))
            {
                return null;
            }
        }

        List<SchemaPart> references = [];
        Stack<SchemaPart> open = new(parts);
        while (open.Count > 0)
        {
            SchemaPart part = open.Pop();
            if (part.Schema is OpenApiSchemaReference)
            {
                references.Add(part);
            }
            else if (SchemaKeywords.Constrain(part, context))
            {
                return null;
            }
            else
            {
                PushParts(part, open);
            }
        }

        SchemaPart[] targets = [.. references.Select(resolver.Resolve).OfType<SchemaPart>()];
        return targets.Length > 0 && targets.Length == references.Count && targets.All(target => target.Pointer == targets[0].Pointer) ? targets[0] : null;
    }

    /// <summary>All schemas that hold, none of which is a reference; null, with a finding, when one can't be found.</summary>
    public IReadOnlyList<SchemaPart>? Flatten(IReadOnlyList<SchemaPart> parts)
    {
        if (parts.Count == 1 && parts[0].Schema is not OpenApiSchemaReference && !parts[0].HasParts())
        {
            return parts;
        }

        List<SchemaPart> flat = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool isWhole = true;
        Stack<SchemaPart> open = new(parts.Reverse());
        while (open.Count > 0)
        {
            SchemaPart part = open.Pop();
            if (resolver.Resolve(part) is not { } resolved)
            {
                isWhole = false;
            }
            else if (!seen.Add(resolved.Pointer))
            {
                if (part.Schema is not OpenApiSchemaReference)
                {
                    context.Report(Rules.Contradiction, part.Pointer, "The schema contains itself", "this part of it counts once");
                }
            }
            else
            {
                flat.Add(resolved);
                PushParts(resolved, open);
            }
        }

        return isWhole ? flat : null;
    }

    /// <summary>What holds together with a schema: its <c>allOf</c>, and an alternative without another.</summary>
    private static void PushParts(SchemaPart part, Stack<SchemaPart> open)
    {
        IReadOnlyList<SchemaPart> alternatives = part.Alternatives();
        foreach (SchemaPart alternative in alternatives.Count == 1 ? alternatives : [])
        {
            open.Push(alternative);
        }

        foreach (SchemaPart inner in part.AllOf().Reverse())
        {
            open.Push(inner);
        }
    }
}
