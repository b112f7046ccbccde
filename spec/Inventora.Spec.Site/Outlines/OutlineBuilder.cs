using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Outlines;

/// <summary>Makes outlines. Types with names are opened to a depth and as long as there is room; beyond that their names lead on.</summary>
/// <param name="depth">How deep named types are opened; 1 opens the outermost alone.</param>
/// <param name="room">How many properties may be listed in all the outlines of this builder.</param>
public sealed class OutlineBuilder(int depth, int room)
{
    // What has no name can't be shown elsewhere, but nothing goes on for ever.
    private const int MaxDepth = 10;

    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private int left = room;

    /// <summary>The outline of a schema.</summary>
    public SchemaOutline Build(ApiSchema schema, string? name = null, bool isRequired = false) => Build(schema, name, isRequired, 0);

    private SchemaOutline Build(ApiSchema schema, string? name, bool isRequired, int level)
    {
        var inner = Innermost(schema);
        var outline = new SchemaOutline
        {
            Name = name,
            Schema = schema,
            IsRequired = isRequired,
            IsNullable = schema.IsNullable,
            Type = TypeDescription.Of(schema),
            Description = schema.Description,
            Constraints = SchemaConstraints.Of(schema),
            Values = schema.Name is null || level == 0 ? schema.Values : [],
            Examples = [.. ApiExample.OfSchema(schema.Document, schema.Place).Select(example => example.Value)],
        };
        if (inner.Target is not { } target || level > MaxDepth || (inner.Name is not null && level >= depth) || !open.Add(target.Pointer))
        {
            return outline;
        }

        var properties = inner.AllProperties;
        ApiSchema[] choices = [.. inner.Alternatives.Where(choice => !choice.IsNull)];
        var needed = properties.Count + choices.Length;
        if (needed > 0 && (level == 0 || needed <= left))
        {
            left -= needed;
            outline = outline with
            {
                ChildrenOf = inner.Name,
                Children = [.. properties.Select(property => Build(property.Schema, property.Name, property.IsRequired, level + 1))],
                Alternatives = choices.Length < 2 ? [] : [.. choices.Select(choice => Build(choice, null, isRequired: false, level + 1))],
            };
        }

        open.Remove(target.Pointer);
        return outline;
    }

    /// <summary>The schema whose properties matter to a reader: of a list its items', of a nullable value the value's.</summary>
    private static ApiSchema Innermost(ApiSchema schema)
    {
        for (var step = 0; step < MaxDepth; step++)
        {
            if (schema.AllProperties.Count > 0)
            {
                return schema;
            }

            ApiSchema[] choices = [.. schema.Alternatives.Where(choice => !choice.IsNull)];
            if (choices.Length > 1 || (choices.Length == 1 ? choices[0] : schema.Item ?? schema.MapValue) is not { } next)
            {
                return schema;
            }

            schema = next;
        }

        return schema;
    }
}
