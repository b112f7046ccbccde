using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Bundling;
using Inventora.Contracts.Generator.Reading.Files;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Reading.Upgrading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>Text, then a tree that knows its places, then the library's document.</summary>
public static class DocumentReader
{
    private const string Newest = "3.2.0";

    private static readonly Uri Location = new("file:///contract");

    /// <summary>Reads a document that stands alone; null when it can't be read, and a finding says why.</summary>
    public static ReadDocument? Read(string text, FindingCollector findings, CancellationToken cancellationToken)
    {
        return Catch(findings, () => ReadTree(TreeReader.Read(text, findings, cancellationToken), string.Empty, new ProjectFiles([]), findings, cancellationToken));
    }

    /// <summary>Reads a document and the files that it refers to; null when it can't be read, and a finding says why.</summary>
    public static ReadDocument? Read(DocumentFile file, ProjectFiles project, FindingCollector findings, CancellationToken cancellationToken)
    {
        return TryReadRoot(file, findings, cancellationToken, out PlacedNode? root)
            ? Catch(findings, () => ReadTree(root, file.Path, project, findings, cancellationToken))
            : null;
    }

    /// <summary>Reads a document and the files that it refers to as people do, without the library; null when it can't be read, and a finding says why.</summary>
    public static WholeDocument? ReadWhole(DocumentFile file, ProjectFiles project, FindingCollector findings, CancellationToken cancellationToken)
    {
        return TryReadRoot(file, findings, cancellationToken, out PlacedNode? root)
            ? Catch(findings, () => Mend(root, file.Path, project, findings, keepsRemarks: true, cancellationToken))
            : null;
    }

    private static bool TryReadRoot(DocumentFile file, FindingCollector findings, CancellationToken cancellationToken, out PlacedNode? root)
    {
        FileTree tree = file.ReadTree(cancellationToken);
        foreach (Finding finding in tree.Findings)
        {
            findings.Add(finding);
        }

        root = tree.Root;
        bool isBroken = root is null && tree.Findings.Count > 0;
        return !isBroken;
    }

    private static T? Catch<T>(FindingCollector findings, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnreadableTextException fault)
        {
            findings.Report(fault.Rule, fault.Place, fault.Arguments);
            return null;
        }
    }

    private static ReadDocument? ReadTree(PlacedNode? tree, string path, ProjectFiles project, FindingCollector findings, CancellationToken cancellationToken)
    {
        return Mend(tree, path, project, findings, keepsRemarks: false, cancellationToken) is { } mended
            ? ReadLibrary(AsNewest(mended.Tree.Root), findings, cancellationToken)
            : null;
    }

    private static WholeDocument? Mend(PlacedNode? tree, string path, ProjectFiles project, FindingCollector findings, bool keepsRemarks, CancellationToken cancellationToken)
    {
        if (tree is null)
        {
            findings.Report(Rules.NotOpenApi, default, "it is empty");
            return null;
        }

        if (!DocumentVersion.TryRead(tree, findings, out PlacedMapping root, out OpenApiSpecVersion version))
        {
            return null;
        }

        PlacedMapping bundled = Bundler.Bundle(path, root, version, project, findings, cancellationToken);
        PlacedMapping mended = DocumentMender.Mend(bundled, version, findings, keepsRemarks);
        cancellationToken.ThrowIfCancellationRequested();
        return new WholeDocument(new DocumentTree(version == OpenApiSpecVersion.OpenApi2_0 ? SwaggerUpgrade.Upgrade(mended, findings) : mended), version);
    }

    /// <summary>
    /// The library reads each version by its letter, and drops without a word what another one has: <c>const</c> in 3.0, <c>itemSchema</c> in 3.1. After
    /// mending, the newest version means the same as all others, and has everything.
    /// </summary>
    private static PlacedMapping AsNewest(PlacedMapping root)
    {
        IEnumerable<PlacedEntry> entries = root.Entries.Where(entry => entry.Key is not ("swagger" or "$self" or "jsonSchemaDialect"));
        return new PlacedMapping(root.Place, [.. entries.Select(entry => entry.Key == "openapi" ? entry with { Value = PlacedNodes.Text(entry.Value.Place, Newest) } : entry)]);
    }

    private static ReadDocument? ReadLibrary(PlacedMapping root, FindingCollector findings, CancellationToken cancellationToken)
    {
        if (TryReadLibrary(root, out ReadDocument? document) is not { } fault)
        {
            return document;
        }

        // The library has been seen to throw on documents that it doesn't expect: its users lose the part that it throws on, not the document.
        SoundParts search = new(root, (PlacedMapping part, out ReadDocument? read) => TryReadLibrary(part, out read));
        if (search.Find(fault, cancellationToken) is not { } sound)
        {
            findings.Report(Rules.NotOpenApi, root.Place, "the reader library fails on it: " + fault);
            return null;
        }

        DocumentTree whole = new(root);
        foreach ((string[] path, string message) in search.Faults)
        {
            TextPlace place = whole.PlaceOf(path.Aggregate(string.Empty, (pointer, key) => pointer.Child(key)));
            findings.Report(Rules.InvalidDocument, place, $"'{path[path.Length - 1]}' can't be read and is left out: {message}");
        }

        return sound;
    }

    /// <summary>Null when the library reads the document, else what it says against it.</summary>
    private static string? TryReadLibrary(PlacedMapping root, out ReadDocument? document)
    {
        // Our own findings say what is wrong and where; the library's rule set would say it again by pointer.
        OpenApiReaderSettings settings = new() { RuleSet = new ValidationRuleSet() };
        document = null;
        try
        {
            ReadResult result = new OpenApiJsonReader().Read(JsonNodes.ToJson(root), Location, settings);
            if (result.Document is null)
            {
                return result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "the reader library returns nothing";
            }

            document = new ReadDocument(result.Document, new DocumentTree(root));
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return exception.Message;
        }
    }
}
