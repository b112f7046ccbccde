using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Bundling;
using Inventora.Contracts.Generator.Reading.Files;
using Inventora.Contracts.Generator.Reading.Mending;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inventora.Contracts.Generator.Reading;

/// <summary>Text, then a tree that knows its places, then the library's document.</summary>
public static class DocumentReader
{
    private static readonly Uri Location = new("file:///contract");

    /// <summary>Reads a document that stands alone; null when it can't be read, and a finding says why.</summary>
    public static ReadDocument? Read(string text, FindingCollector findings, CancellationToken cancellationToken)
    {
        return Catch(findings, () => ReadTree(TreeReader.Read(text, findings, cancellationToken), string.Empty, new ProjectFiles([]), findings, cancellationToken));
    }

    /// <summary>Reads a document and the files that it refers to; null when it can't be read, and a finding says why.</summary>
    public static ReadDocument? Read(DocumentFile file, ProjectFiles project, FindingCollector findings, CancellationToken cancellationToken)
    {
        FileTree tree = file.ReadTree(cancellationToken);
        foreach (Finding finding in tree.Findings)
        {
            findings.Add(finding);
        }

        bool isBroken = tree.Root is null && tree.Findings.Count > 0;
        return isBroken ? null : Catch(findings, () => ReadTree(tree.Root, file.Path, project, findings, cancellationToken));
    }

    private static ReadDocument? Catch(FindingCollector findings, Func<ReadDocument?> read)
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
        PlacedMapping mended = DocumentMender.Mend(bundled, version, findings);
        cancellationToken.ThrowIfCancellationRequested();
        DocumentTree documentTree = new(mended);
        return ReadLibrary(documentTree, version, findings);
    }

    private static ReadDocument? ReadLibrary(DocumentTree tree, OpenApiSpecVersion version, FindingCollector findings)
    {
        // Our own findings say what is wrong and where; the library's rule set would say it again by pointer.
        OpenApiReaderSettings settings = new() { RuleSet = new ValidationRuleSet() };
        ReadResult result;
        try
        {
            result = new OpenApiJsonReader().Read(JsonNodes.ToJson(tree.Root), Location, settings);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The library has been seen to throw on documents that it doesn't expect; its users then lose one document, not the compiler.
            findings.Report(Rules.NotOpenApi, tree.Root.Place, "the reader library fails on it: " + exception.Message);
            return null;
        }

        if (result.Document is null)
        {
            string message = result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "the reader library returns nothing";
            findings.Report(Rules.NotOpenApi, tree.Root.Place, message);
            return null;
        }

        return new ReadDocument(result.Document, tree, version);
    }
}
