using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing;

/// <summary>What all parsers of one document share.</summary>
public sealed class ParsingContext(ReadDocument document, ContractSettings settings, FindingCollector findings, CancellationToken cancellationToken)
{
    // A schema's node is asked for by each question about the schema.
    private readonly Dictionary<string, PlacedNode?> found = new(StringComparer.Ordinal);

    /// <summary>The library's document.</summary>
    public OpenApiDocument Document { get; } = document.Document;

    /// <summary>What the project asked for.</summary>
    public ContractSettings Settings { get; } = settings;

    /// <summary>Ends the parsing when the compiler no longer wants it.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    private DocumentTree Tree { get; } = document.Tree;

    /// <summary>The node of a pointer as it stands in the document; null where nothing is.</summary>
    public PlacedNode? Find(string pointer)
    {
        if (!found.TryGetValue(pointer, out PlacedNode? node))
        {
            node = Tree.Find(pointer);
            found.Add(pointer, node);
        }

        return node;
    }

    /// <summary>A finding at the key of a pointer.</summary>
    public void Report(DiagnosticDescriptor rule, string pointer, params string[] arguments)
    {
        findings.Report(rule, Tree.PlaceOf(pointer), arguments);
    }

    /// <summary>A finding at the value of a pointer.</summary>
    public void ReportAtValue(DiagnosticDescriptor rule, string pointer, params string[] arguments)
    {
        findings.Report(rule, Tree.PlaceOfValue(pointer), arguments);
    }

    /// <summary>A finding at a reference that leads nowhere, with its text as the document has it.</summary>
    /// <param name="pointer">The object that holds the <c>$ref</c>.</param>
    /// <param name="text">What to show where the document has no such object.</param>
    public void ReportReference(string pointer, string text, string consequence)
    {
        string place = pointer.Child("$ref");
        ReportAtValue(Rules.UnresolvedReference, place, Find(place) is PlacedScalar written ? written.SourceText : text, consequence);
    }
}
