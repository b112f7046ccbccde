using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>What all parsers of one document share.</summary>
public sealed class ParsingContext(ReadDocument document, ContractSettings settings, FindingCollector findings, CancellationToken cancellationToken)
{
    /// <summary>The library's document.</summary>
    public OpenApiDocument Document { get; } = document.Document;

    /// <summary>What the project asked for.</summary>
    public ContractSettings Settings { get; } = settings;

    /// <summary>Ends the parsing when the compiler no longer wants it.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    private DocumentTree Tree { get; } = document.Tree;

    /// <summary>The node of a pointer as it stands in the document; null where nothing is.</summary>
    public PlacedNode? Find(string pointer) => Tree.Find(Locate(pointer));

    /// <summary>A finding at the key of a pointer.</summary>
    public void Report(DiagnosticDescriptor rule, string pointer, params string[] arguments)
    {
        findings.Report(rule, Tree.PlaceOf(Locate(pointer)), arguments);
    }

    /// <summary>A finding at the value of a pointer.</summary>
    public void ReportAtValue(DiagnosticDescriptor rule, string pointer, params string[] arguments)
    {
        findings.Report(rule, Tree.PlaceOfValue(Locate(pointer)), arguments);
    }

    private string Locate(string pointer) => document.Version == OpenApiSpecVersion.OpenApi2_0 ? SwaggerPointers.Locate(pointer) : pointer;
}
