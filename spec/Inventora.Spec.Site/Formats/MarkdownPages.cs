using System.Globalization;
using System.Text;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Outlines;
using Inventora.Spec.Site.Publishing;
using Inventora.Spec.Site.Samples;
using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Formats;

/// <summary>Writes the pages of a site as Markdown beside them, and <c>llms.txt</c>, which leads to them: for readers that are programs.</summary>
public static class MarkdownPages
{
    private const int MostOperations = 400;

    /// <summary>A Markdown file for each page that says something of the API, then <c>llms.txt</c>.</summary>
    public static IEnumerable<SiteFile> Of(SitePlan plan, CodeSamples samples)
    {
        foreach (var page in plan.Pages.Where(IsWritten))
        {
            yield return new SiteFile(PathOf(page), Page(plan, page, samples));
        }

        yield return new SiteFile("llms.txt", Index(plan));
    }

    private static bool IsWritten(SitePage page) => page.Kind is PageKind.Start or PageKind.Operations or PageKind.Types or PageKind.Values or PageKind.Changes;

    private static string PathOf(SitePage page) => Path.ChangeExtension(page.Path, ".md");

    private static string Index(SitePlan plan)
    {
        var document = plan.Document;
        var text = new StringBuilder($"# {Line(document.Title)}\n\n");
        if (document.Top.Get("info")?.Text("summary") is { } summary)
        {
            text.Append("> ").Append(Line(summary)).Append("\n\n");
        }

        text.Append("## Pages\n\n");
        foreach (var page in plan.Pages.Where(IsWritten))
        {
            text.Append(CultureInfo.InvariantCulture, $"- [{Line(page.FullTitle)}]({PathOf(page)}){About(page)}\n");
        }

        text.Append("\n## Formats\n\n");
        foreach (var format in plan.Formats)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [{format.Path}]({format.Path}): {Line(format.Words)}\n");
        }

        return text.ToString();
    }

    private static string About(SitePage page)
    {
        string[] names = [.. page.Operations.Take(MostOperations).Select(operation => $"{operation.Method} {operation.Path}")];
        return names.Length == 0 ? "" : ": " + string.Join(", ", names);
    }

    private static string Page(SitePlan plan, SitePage page, CodeSamples samples)
    {
        var text = new StringBuilder($"# {Line(page.FullTitle)}\n\n");
        switch (page.Kind)
        {
            case PageKind.Start:
                Append(text, plan.Document.Top.Get("info")?.Text("description"));
                foreach (var server in plan.Document.Top.Items("servers"))
                {
                    text.Append(CultureInfo.InvariantCulture, $"- `{server.Text("url")}`: {Line(server.Text("description") ?? "an address of the API")}\n");
                }

                break;
            case PageKind.Operations:
                Append(text, page.Tag?.Description);
                foreach (var operation in page.Operations)
                {
                    Append(text, operation, samples);
                }

                break;
            case PageKind.Changes:
                text.Append(RepositoryText.Read("CHANGELOG.md").AsSpan().TrimEnd()).Append('\n');
                break;
            default:
                foreach (var schema in page.Schemas)
                {
                    text.Append(CultureInfo.InvariantCulture, $"## {Line(schema.Name!)}\n\n");
                    Append(text, schema.Description);
                    AppendOutline(text, new OutlineBuilder(1, 200).Build(schema), 0, isRoot: true);
                    text.Append('\n');
                }

                break;
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, ApiOperation operation, CodeSamples samples)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {Line(operation.Title)}\n\n`{operation.Method} {operation.Path}`{(operation.IsDeprecated ? " (deprecated)" : "")}\n\n");
        Append(text, operation.Description);
        if (operation.Parameters.Count > 0)
        {
            text.Append("### Parameters\n\n");
            foreach (var parameter in operation.Parameters)
            {
                var type = parameter.Schema is { } schema ? TypeText(schema) : "any";
                text.Append(CultureInfo.InvariantCulture, $"- `{parameter.Name}` in {parameter.In}, {type}{(parameter.IsRequired ? ", required" : "")}: {Line(parameter.Description ?? "")}\n");
            }

            text.Append('\n');
        }

        if (operation.RequestBody is { } body)
        {
            text.Append(CultureInfo.InvariantCulture, $"### Body{(body.IsRequired ? "" : " (optional)")}\n\n");
            Append(text, body.Description);
            AppendContent(text, body.Content);
        }

        foreach (var response in operation.Responses)
        {
            text.Append(CultureInfo.InvariantCulture, $"### Answer {response.Status}\n\n");
            Append(text, response.Description);
            AppendContent(text, response.Content);
        }

        foreach (var sample in samples.Of(operation))
        {
            var fence = sample.Source.Contains("```", StringComparison.Ordinal) ? "````" : "```";
            text.Append(CultureInfo.InvariantCulture, $"{fence}{sample.Lang switch { "Shell" => "sh", "C#" => "csharp", _ => "http" }}\n{sample.Source}\n{fence}\n\n");
        }
    }

    private static void AppendContent(StringBuilder text, IEnumerable<ApiMedia> content)
    {
        foreach (var media in content)
        {
            text.Append(CultureInfo.InvariantCulture, $"`{media.Type}`");
            if (media.Schema is { } schema)
            {
                text.Append(CultureInfo.InvariantCulture, $": {TypeText(schema)}\n\n");
                if (schema.Name is null)
                {
                    AppendOutline(text, new OutlineBuilder(1, 200).Build(schema), 0, isRoot: true);
                }
            }

            text.Append('\n');
        }
    }

    private static void AppendOutline(StringBuilder text, SchemaOutline outline, int depth, bool isRoot)
    {
        if (!isRoot)
        {
            var facts = new[] { outline.IsRequired ? "required" : null, outline.IsNullable ? "nullable" : null }.OfType<string>().Concat(outline.Constraints.Select(constraint => constraint.ToString()));
            var line = $"- `{outline.Name ?? "one of"}`: {string.Join(", ", facts.Prepend(TypeText(outline.Schema)))}. {Line(outline.Description ?? "")}";
            text.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');
        }

        foreach (var child in outline.Children.Concat(outline.Alternatives))
        {
            AppendOutline(text, child, isRoot ? depth : depth + 1, isRoot: false);
        }

        if (outline.Values.Count > 0)
        {
            text.Append(' ', (isRoot ? depth : depth + 1) * 2).Append("- values: ").Append(string.Join(", ", outline.Values.Select(value => $"`{value.AsText() ?? value.ToJsonString()}`"))).Append('\n');
        }
    }

    private static string TypeText(ApiSchema schema) =>
        schema.Name is { } name ? $"`{name}`" : schema.Item is { } item ? $"list of {TypeText(item)}" : schema.Types.Count > 0 ? string.Join(" or ", schema.Types) : "any";

    private static void Append(StringBuilder text, string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            text.Append(markdown.Trim()).Append("\n\n");
        }
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
