using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Outlines;
using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Formats.Markdown;

/// <summary>Writes types with their properties, and what else is said of the values of a schema.</summary>
internal static class MarkdownTypes
{
    /// <summary>The types of a page.</summary>
    public static void Write(MarkdownWriter text, SitePage page)
    {
        foreach (var schema in page.Schemas)
        {
            text.Heading(2, schema.Name!);
            text.Paragraph(schema.Description);
            Properties(text, schema);
        }
    }

    /// <summary>The properties, forms and listed values of a schema that is no property itself.</summary>
    public static void Properties(MarkdownWriter text, ApiSchema schema) => Write(text, new OutlineBuilder(1, 200).Build(schema), 0, isRoot: true);

    /// <summary>A type in a few words.</summary>
    public static string NameOf(ApiSchema schema) =>
        schema.Name is { } name ? $"`{name}`" : schema.Item is { } item ? $"list of {NameOf(item)}" : schema.Types.Count > 0 ? string.Join(" or ", schema.Types) : "any";

    private static void Write(MarkdownWriter text, SchemaOutline outline, int depth, bool isRoot)
    {
        if (!isRoot)
        {
            var facts = new[] { outline.IsRequired ? "required" : null, outline.IsNullable ? "nullable" : null }.OfType<string>().Concat(outline.Constraints.Select(constraint => constraint.ToString()));
            text.Item(depth, $"`{outline.Name ?? "one of"}`: {string.Join(", ", facts.Prepend(NameOf(outline.Schema)))}. {MarkdownWriter.Line(outline.Description)}");
        }

        foreach (var child in outline.Children.Concat(outline.Alternatives))
        {
            Write(text, child, isRoot ? depth : depth + 1, isRoot: false);
        }

        if (outline.Values.Count > 0)
        {
            text.Item(isRoot ? depth : depth + 1, $"values: {string.Join(", ", outline.Values.Select(value => $"`{value.AsText() ?? value.ToJsonString()}`"))}");
        }
    }
}
