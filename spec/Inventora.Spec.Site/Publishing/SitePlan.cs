using Inventora.Spec.Site.Changes.Reports;
using Inventora.Spec.Site.Documents;
using Inventora.Spec.Site.Formats;
using Inventora.Spec.Site.Samples;

namespace Inventora.Spec.Site.Publishing;

/// <summary>Which pages a site has, and where on them everything stands.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, string> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<(PageKind, string), string> parts = [];
    private readonly Dictionary<string, ApiOperation[]> uses;
    private readonly IReadOnlyDictionary<string, string> schemaFiles;
    private readonly Lazy<CodeSamples> samples;
    private readonly Lazy<IReadOnlyList<SiteFormat>> formats;

    private SitePlan(ApiDocument document, Ledgers? ledgers, ChangeReport? changes, IReadOnlyList<SitePage> pages)
    {
        Document = document;
        Ledgers = ledgers;
        Changes = changes;
        Pages = pages;
        samples = new(() => new CodeSamples(document));
        formats = new(() =>
        [
            .. DocumentFormats.Of(document, samples.Value),
            new(SourcePath, $"The document as it was written, OpenAPI {document.WrittenIn}.", document.Text),
        ]);
        var keys = new UniqueKeys();
        SchemaKeys = document.Schemas.ToDictionary(schema => schema.Name!, schema => keys.For(schema.Name!), StringComparer.Ordinal);
        schemaFiles = JsonSchemas.FilesOf(document);
        uses = document.Operations
            .SelectMany(operation => SchemaUses.Of(operation).Select(name => (Name: name, Operation: operation)))
            .GroupBy(use => use.Name, use => use.Operation, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var operation in page.Operations)
            {
                operations[operation.Key] = $"{page.Path}#{operation.Key}";
            }

            foreach (var schema in page.Schemas)
            {
                schemas[schema.Name!] = $"{page.Path}#{SchemaKeys[schema.Name!]}";
            }

            foreach (var part in page.Parts)
            {
                parts[(page.Kind, part)] = page.Path;
            }
        }
    }

    /// <summary>The document that the site is about.</summary>
    public ApiDocument Document { get; }

    /// <summary>The ledger and its neighbours; null for a document that is not this repository's.</summary>
    public Ledgers? Ledgers { get; }

    /// <summary>What changed since an earlier document; null where none is given.</summary>
    public ChangeReport? Changes { get; }

    /// <summary>The pages in the order of the navigation.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The key of each schema in addresses, by its name.</summary>
    public IReadOnlyDictionary<string, string> SchemaKeys { get; }

    /// <summary>A read that changes nothing and needs the least, the first such in the order of the document; null where there is none.</summary>
    public ApiOperation? FirstRequest => Document.Operations
        .Where(operation => operation is { Method: "GET", IsIncoming: false, IsDeprecated: false })
        .MinBy(operation => operation.Parameters.Count(parameter => parameter.IsRequired));

    /// <summary>The plan of a document with every page whole.</summary>
    /// <param name="document">The document.</param>
    /// <param name="previous">An earlier document, which the changelog compares it with; null for none.</param>
    public static SitePlan Of(ApiDocument document, ApiDocument? previous = null)
    {
        var ledgers = document.IsOurs ? Ledgers.Load() : null;
        var changes = previous is null ? null : ChangeReport.Of(previous, document);
        return new SitePlan(document, ledgers, changes, [.. PagesOf(document, ledgers, changes)]);
    }

    /// <summary>The same site with some pages divided.</summary>
    /// <param name="sizes">How many pieces go on each page, by the path of the page to divide.</param>
    public SitePlan Divide(IReadOnlyDictionary<string, IReadOnlyList<int>> sizes) =>
        new(Document, Ledgers, Changes, [.. Pages.SelectMany(page => sizes.TryGetValue(page.Path, out var counts) ? page.Divide(counts) : [page])]);

    /// <summary>The document in other formats.</summary>
    public IReadOnlyList<SiteFormat> Formats => formats.Value;

    /// <summary>Requests of the operations in several languages.</summary>
    public CodeSamples Samples => samples.Value;

    private string SourcePath => Document.Text.AsSpan().TrimStart() is ['{', ..] ? "source.json" : "source.yaml";

    /// <summary>The operations whose requests or answers name a schema directly.</summary>
    public ApiOperation[] UsesOf(string schema) => uses.TryGetValue(schema, out var found) ? found : [];

    /// <summary>The address of an operation from the site's root, with its anchor.</summary>
    public string AddressOf(ApiOperation operation) => operations[operation.Key];

    /// <summary>The address of a schema of <c>components</c>; null where there is none of that name.</summary>
    public string? AddressOfSchema(string name) => schemas.GetValueOrDefault(name);

    /// <summary>The address of an operation in the console; null for one that can't be tried.</summary>
    public string? TryAddressOf(ApiOperation operation) =>
        operation.IsIncoming || PathOf(PageKind.Console) is not { } console ? null : console + TryIt.AnchorOf(Document, operation);

    /// <summary>The path of a schema's JSON Schema from the site's root.</summary>
    public string SchemaFileOf(string name) => DocumentFormats.SchemaFolder + schemaFiles[name];

    /// <summary>The path of the first page of a kind; null where the site has none.</summary>
    public string? PathOf(PageKind kind) => Pages.FirstOrDefault(page => page.Kind == kind)?.Path;

    /// <summary>The path of the page that shows a part; null where there is none.</summary>
    public string? PathOfPart(PageKind kind, string part) => parts.GetValueOrDefault((kind, part));

    /// <summary>A reference from one page of the site to another, relative, so that the site works in any folder.</summary>
    /// <param name="from">The path of the page that the reference stands on.</param>
    /// <param name="to">A path from the site's root, with or without an anchor.</param>
    public static string Relative(string from, string to)
    {
        var anchor = to.IndexOf('#', StringComparison.Ordinal);
        var path = anchor < 0 ? to : to[..anchor];
        if (path == from)
        {
            return anchor < 0 ? path[(path.LastIndexOf('/') + 1)..] : to[anchor..];
        }

        var folder = from.Contains('/', StringComparison.Ordinal) ? from[..(from.IndexOf('/', StringComparison.Ordinal) + 1)] : "";
        return folder.Length > 0 && to.StartsWith(folder, StringComparison.Ordinal) ? to[folder.Length..] : (folder.Length > 0 ? "../" : "") + to;
    }

    private static IEnumerable<SitePage> PagesOf(ApiDocument document, Ledgers? ledgers, ChangeReport? changes)
    {
        yield return new("index.html", document.Title, PageKind.Start, []);
        var keys = new UniqueKeys();
        foreach (var tag in document.Tags)
        {
            yield return new($"operations/{keys.For(tag.Name?.ToLowerInvariant() ?? "other")}.html", tag.Title, PageKind.Operations, tag.Operations) { Tag = tag };
        }

        if (Paging.Find(document).Any())
        {
            yield return new("pagination.html", "Pagination", PageKind.Paging, []);
        }

        if (document.Operations.SelectMany(operation => operation.Responses).Any(ErrorGroups.IsError))
        {
            yield return new("errors.html", "Errors", PageKind.Errors, []);
        }

        ApiSchema[] types = [.. document.Schemas.Where(schema => schema.Values.Count == 0)];
        ApiSchema[] values = [.. document.Schemas.Where(schema => schema.Values.Count > 0)];
        if (types.Length > 0)
        {
            yield return new("types.html", "Data types", PageKind.Types, types);
        }

        if (values.Length > 0)
        {
            yield return new("values.html", "Enumerations", PageKind.Values, values);
        }

        if (ledgers is not null)
        {
            yield return new("facts.html", "How sure are we", PageKind.Facts, [.. ledgers.FactAreas.Select(area => area.Name)]);
            yield return new("rulings.html", "Rulings on contradictions", PageKind.Rulings, []);
            yield return new("silences.html", "Where the documentation is silent", PageKind.Silences, [.. ledgers.SilenceAreas.Select(area => area.Name)]);
            yield return new("conformance.html", "Verify a server", PageKind.Conformance, []);
            yield return new("kill-matrix.html", "The kill matrix", PageKind.KillMatrix, [.. ledgers.KillMatrix.Select(part => part.Title)]);
            yield return new("rules.html", "Rules of the generator", PageKind.Rules, []);
            yield return new("comparison.html", "Rules of changes", PageKind.Comparison, []);
        }

        if (document.Operations.Any(operation => !operation.IsIncoming))
        {
            yield return new(TryIt.ConsolePath, "Try it", PageKind.Console, []);
        }

        yield return new("formats.html", "Formats", PageKind.Formats, []);
        if (ledgers is not null || changes is not null)
        {
            yield return new("changelog.html", "Changelog", PageKind.Changes, []);
        }
    }
}
