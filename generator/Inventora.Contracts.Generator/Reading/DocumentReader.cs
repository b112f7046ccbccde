using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
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

    /// <summary>Reads a document; null when it can't be read, and a finding says why.</summary>
    public static ReadDocument? Read(string text, FindingCollector findings, CancellationToken cancellationToken)
    {
        try
        {
            PlacedNode? tree = ReadTree(text, findings, cancellationToken);
            return tree is null ? null : ReadTree(tree, findings, cancellationToken);
        }
        catch (UnreadableTextException fault)
        {
            findings.Report(fault.Rule, fault.Place, fault.Arguments);
            return null;
        }
    }

    private static PlacedNode? ReadTree(string text, FindingCollector findings, CancellationToken cancellationToken)
    {
        string start = text.TrimStart().TrimStart('\uFEFF');
        bool isJson = start.Length > 0 && start[0] is '{' or '[';
        return isJson ? ReadJson(text, findings, cancellationToken) : ReadYaml(text, findings, cancellationToken);
    }

    private static PlacedNode? ReadYaml(string text, FindingCollector findings, CancellationToken cancellationToken)
    {
        PlacedNode? tree = YamlTreeReader.Read(text, findings, cancellationToken);
        if (tree is null)
        {
            findings.Report(Rules.NotOpenApi, default, "it is empty");
        }

        return tree;
    }

    /// <summary>YAML in braces looks like JSON, and is broken only when neither reader can read it; the fault is then JSON's.</summary>
    private static PlacedNode? ReadJson(string text, FindingCollector findings, CancellationToken cancellationToken)
    {
        UnreadableTextException fault;
        try
        {
            return JsonTreeReader.Read(text, findings);
        }
        catch (UnreadableTextException jsonFault)
        {
            fault = jsonFault;
        }

        try
        {
            if (fault.Rule == Rules.UnreadableText)
            {
                return YamlTreeReader.Read(text, findings, cancellationToken);
            }
        }
        catch (UnreadableTextException)
        {
            // The other fault is reported.
        }

        findings.Report(fault.Rule, fault.Place, fault.Arguments);
        return null;
    }

    private static ReadDocument? ReadTree(PlacedNode tree, FindingCollector findings, CancellationToken cancellationToken)
    {
        if (!DocumentVersion.TryRead(tree, findings, out PlacedMapping root, out OpenApiSpecVersion version))
        {
            return null;
        }

        PlacedMapping mended = DocumentMender.Mend(root, version, findings);
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
