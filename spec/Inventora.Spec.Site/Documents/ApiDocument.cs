using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Inventora.Spec.Site.Documents;

/// <summary>
/// An OpenAPI document in the form of 3.1, whatever version it was written in, with what pages, samples, formats and comparisons ask of it.
/// It is read as the generator reads it: sloppy documents are mended, references to other files are bundled into <c>components</c>.
/// </summary>
public sealed class ApiDocument
{
    private readonly string path;
    private readonly Lazy<ReadDocument?> read;
    private readonly DocumentTree tree;
    private readonly OpenApiSpecVersion version;
    private readonly Lazy<IReadOnlyList<ApiOperation>> operations;
    private readonly Lazy<IReadOnlyList<ApiTag>> tags;

    private ApiDocument(WholeDocument whole, Lazy<ReadDocument?> read, string text, string path, IReadOnlyList<DocumentProblem> problems, bool isOurs)
    {
        Root = DocumentUpgrade.ToCurrent(whole);
        Text = text;
        this.path = path;
        this.read = read;
        File = Path.GetFileName(path);
        Problems = problems;
        IsOurs = isOurs;
        tree = whole.Tree;
        version = whole.Version;
        operations = new(() => [.. OperationFinder.Find(this)]);
        tags = new(() => [.. TagFinder.Find(this)]);
    }

    /// <summary>The whole document in the form of OpenAPI 3.1 (3.2 stays as it is). Treat it as read-only: all who hold the document share it.</summary>
    public JsonObject Root { get; }

    /// <summary>The document as it was written.</summary>
    public string Text { get; }

    /// <summary>The name of its file, without a folder.</summary>
    public string File { get; }

    /// <summary>What is wrong with it, in its order.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; }

    /// <summary>Whether it is this repository's contract, which has a ledger of facts.</summary>
    public bool IsOurs { get; }

    /// <summary>The version of OpenAPI that it was written in: <c>2.0</c>, <c>3.0</c>, <c>3.1</c> or <c>3.2</c>.</summary>
    public string WrittenIn => version switch
    {
        OpenApiSpecVersion.OpenApi2_0 => "2.0",
        OpenApiSpecVersion.OpenApi3_0 => "3.0",
        OpenApiSpecVersion.OpenApi3_1 => "3.1",
        _ => "3.2",
    };

    /// <summary>The whole document as a place.</summary>
    public PlacedJson Top => new(Root, "");

    /// <summary>The title; the file's name where there is none.</summary>
    public string Title => Top.Get("info")?.Text("title") is { Length: > 0 } title ? title : File;

    /// <summary>The operations in the order of the document, webhooks last; callbacks are found at their operations.</summary>
    public IReadOnlyList<ApiOperation> Operations => operations.Value;

    /// <summary>The tags that have operations, in the order of the document's list, then those that only operations name; operations without one come last.</summary>
    public IReadOnlyList<ApiTag> Tags => tags.Value;

    /// <summary>The schemas of <c>components</c> in the order of the document.</summary>
    public IEnumerable<ApiSchema> Schemas =>
        (Top.Get("components")?.Entries("schemas") ?? []).Select(entry => new ApiSchema(this, entry.Value) { Name = entry.Name });

    /// <summary>The ways of being let in that <c>components</c> describes, by their names, with references followed.</summary>
    public IReadOnlyList<(string Name, PlacedJson Scheme)> SecuritySchemes =>
    [
        .. (Top.Get("components")?.Entries("securitySchemes") ?? [])
            .Select(entry => (entry.Name, Target: Follow(entry.Value)))
            .Where(entry => entry.Target?.Members is not null)
            .Select(entry => (entry.Name, entry.Target!.Value))
    ];

    /// <summary>The contract of this repository, <c>spec/inventora.openapi.yaml</c>, as it was when this program was built.</summary>
    public static ApiDocument OfThisRepository() => Parse(ContractDocument.Load().Text, "inventora.openapi.yaml", isOurs: true);

    /// <summary>Reads a file.</summary>
    /// <param name="file">YAML or JSON; files that it refers to are read where they lie in its folder or below.</param>
    /// <exception cref="DocumentException">It is no OpenAPI document.</exception>
    /// <exception cref="IOException">It can't be opened.</exception>
    public static ApiDocument Load(string file) => Read(file, System.IO.File.ReadAllText(file), isOurs: false);

    /// <summary>Reads a text.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="isOurs">Whether the pages of facts belong to it.</param>
    /// <exception cref="DocumentException">It is no OpenAPI document.</exception>
    public static ApiDocument Parse(string text, string file = "openapi.yaml", bool isOurs = false) => Read(file, text, isOurs);

    /// <summary>What stands at a pointer; null where nothing does.</summary>
    public PlacedJson? Find(string pointer) => JsonPointers.TryResolve(Root, pointer, out var node) ? new PlacedJson(node, pointer) : null;

    /// <summary>
    /// The place that a place stands for: itself, or what its <c>$ref</c> leads to through as many references as there are; null when one
    /// leads nowhere or round in a circle.
    /// </summary>
    public PlacedJson? Follow(PlacedJson place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        PlacedJson? current = place;
        while (current is { } here && here.Text("$ref") is { } reference)
        {
            current = seen.Add(here.Pointer) && TargetOf(reference) is { } target ? Find(target) : null;
        }

        return current;
    }

    /// <summary>The pointer that a reference of this document means; null when it leads out of it.</summary>
    public static string? TargetOf(string reference) =>
        reference == "#" ? "" : reference.StartsWith("#/", StringComparison.Ordinal) ? Uri.UnescapeDataString(reference[1..]) : null;

    /// <summary>The line, counted from 1, of a place in <see cref="Text"/>; of the nearest place around it where it is not found. 0 for what another file holds.</summary>
    public int LineOf(string pointer)
    {
        var place = tree.PlaceOf(pointer);
        return place.File is null || place.File == path ? place.Line + 1 : 0;
    }

    /// <summary>What the generator makes of the document where the project's item asks for nothing more: all names in C#; null where its library can't read the document.</summary>
    internal ContractModel? ParseModel()
    {
        var settings = ContractSettingsReader.Read(path, BareItem.Instance, BareItem.Instance)!;
        return read.Value is null ? null : ContractParser.Parse(read.Value, settings, new FindingCollector(path), default);
    }

    private static ApiDocument Read(string path, string text, bool isOurs)
    {
        var findings = new FindingCollector(path);
        var file = new DocumentFile(new LocalText(path, text));
        var project = isOurs ? new ProjectFiles([file]) : LinkedFiles.Find(file);
        var whole = DocumentReader.ReadWhole(file, project, findings, default);
        var problems = findings.ToEquatableArray().Select(ToProblem).ToArray();
        return whole is null
            ? throw new DocumentException(problems.FirstOrDefault(problem => problem.Severity == "error")?.ToString() ?? $"{path}: not an OpenAPI document.")
            : new ApiDocument(whole, new(() => DocumentReader.Read(file, project, new FindingCollector(path), default)), text, path, problems, isOurs);
    }

    private static DocumentProblem ToProblem(Finding finding)
    {
        var severity = finding.Rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var message = finding.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return new DocumentProblem(finding.Place.Path, finding.Place.Line + 1, finding.Place.Column + 1, finding.Rule.Id, severity, message);
    }
}
