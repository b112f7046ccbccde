using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Outlines;
using Inventora.Spec.Site.Publishing;

namespace Inventora.Spec.Site.Formats.Markdown;

/// <summary>Writes operations: parameters, bodies, answers, and requests that can be copied.</summary>
internal static class MarkdownOperations
{
    // Beyond this an example is a file, not something to read beside a text.
    private const int LongestExample = 4_000;

    /// <summary>The operations of a page.</summary>
    public static void Write(MarkdownWriter text, SitePlan plan, SitePage page)
    {
        text.Paragraph(page.Tag?.Description);
        foreach (var operation in page.Operations)
        {
            Write(text, plan, operation);
        }
    }

    /// <summary>The forms of a body, each with its properties unless its type has a page.</summary>
    public static void Content(MarkdownWriter text, IEnumerable<ApiMedia> content)
    {
        foreach (var media in content)
        {
            text.Paragraph(media.Schema is { } named ? $"`{media.Type}`: {MarkdownTypes.NameOf(named)}" : $"`{media.Type}`");
            if (media.Schema is { Name: null } schema)
            {
                MarkdownTypes.Properties(text, schema);
            }
        }
    }

    /// <summary>The first example of the first form that has one.</summary>
    public static void Example(MarkdownWriter text, IEnumerable<ApiMedia> content)
    {
        var shown = content.Select(media => (Media: media, Example: media.Examples.FirstOrDefault())).FirstOrDefault(pair => pair.Example is not null);
        if (shown.Example is { } example && (example.Value.AsText() ?? JsonText.Lines(example.Value)) is { Length: <= LongestExample } source)
        {
            text.Code(shown.Media.Type.Contains("json", StringComparison.OrdinalIgnoreCase) ? "json" : "", source);
        }
    }

    private static void Write(MarkdownWriter text, SitePlan plan, ApiOperation operation)
    {
        text.Heading(2, operation.Title);
        text.Paragraph($"`{operation.Method} {operation.Path}`{(operation.IsDeprecated ? " (deprecated)" : "")}{(operation.IsIncoming ? " (the API sends this request to you)" : "")}");
        text.Paragraph(operation.Description);
        if (operation.Parameters.Count > 0)
        {
            text.Heading(3, "Parameters");
            foreach (var parameter in operation.Parameters)
            {
                var type = parameter.Schema is { } schema ? MarkdownTypes.NameOf(schema) : "any";
                text.Item(0, $"`{parameter.Name}` in {parameter.In}, {type}{(parameter.IsRequired ? ", required" : "")}: {MarkdownWriter.Line(parameter.Description)}");
            }
        }

        if (operation.RequestBody is { } body)
        {
            text.Heading(3, body.IsRequired ? "Body" : "Body (optional)");
            text.Paragraph(body.Description);
            Content(text, body.Content);
        }

        foreach (var response in operation.Responses)
        {
            text.Heading(3, $"Answer {response.Status}");
            text.Paragraph(response.Description);
            Content(text, response.Content);
            if (response.IsSuccess)
            {
                Example(text, response.Content);
            }
        }

        foreach (var sample in plan.Samples.Of(operation))
        {
            text.Code(sample.Lang switch { "Shell" => "sh", "C#" => "csharp", _ => "http" }, sample.Source);
        }
    }
}
