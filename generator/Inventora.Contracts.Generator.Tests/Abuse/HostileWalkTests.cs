using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Tests.Emit;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>
/// Hostile text in every place of documents of every version that has text: strings and keys, one after the other, through the whole generator. None becomes code.
/// <c>INVENTORA_ABUSE_ROUNDS</c> asks for more rounds; as many as there are places reach each of them.
/// </summary>
public sealed class HostileWalkTests(ITestOutputHelper output)
{
    private const int CompiledOneOf = 50;

    /// <summary>A prime, so that the first rounds already lead through all documents.</summary>
    private const int Stride = 7919;

    private static readonly SyntaxKind[] Trivia =
    [
        SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia, SyntaxKind.WhitespaceTrivia, SyntaxKind.EndOfLineTrivia,
        SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia,
    ];

    [Fact]
    public void Text_stays_text_wherever_it_stands()
    {
        (JsonNode Document, string Name)[] documents = [.. Documents()];
        (int Document, int Place)[] places = [.. documents.SelectMany((document, index) => Enumerable.Range(0, TextPositions.Count(document.Document)).Select(place => (index, place)))];
        int rounds = Survival.Setting("INVENTORA_ABUSE_ROUNDS", 300);
        output.WriteLine($"{rounds} rounds, {places.Length} places in {documents.Length} documents, {HostileText.All.Count} texts");
        List<string> faults = [];
        for (int round = 0; round < rounds && faults.Count < 20; round++)
        {
            (int index, int place) = places[(int)((long)round * Stride % places.Length)];
            // Another text each time that a place comes round again.
            string text = HostileText.All[(round + (round / places.Length)) % HostileText.All.Count];
            string document = TextPositions.Replace(documents[index].Document, place, text).ToJsonString();
            if (Survival.Check(document, isCompiled: round % CompiledOneOf == 0, FindCode) is { } fault)
            {
                faults.Add($"round {round}, {documents[index].Name}, place {place}, text {JsonValue.Create(text).ToJsonString()}: {fault}");
            }
        }

        faults.Should().BeEmpty(string.Join('\n', faults));
    }

    /// <summary>What none of our own code has: calls and namespaces of the texts, directives, comments that span lines, characters that end a line or turn its direction.</summary>
    private static string? FindCode(SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot();
        SyntaxNode? call = root.DescendantNodes().FirstOrDefault(node => node switch
        {
            // What is called after such a text may be called as well, but never without an argument.
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "evil" }, ArgumentList.Arguments.Count: 0 } => true,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Exit" } } => true,
            BaseNamespaceDeclarationSyntax { Name: var name } => name.ToString() == "Evil",
            _ => false,
        });
        if (call is not null)
        {
            return $"it became code: {call}";
        }

        SyntaxTrivia strange = root.DescendantTrivia(descendIntoTrivia: false).FirstOrDefault(trivia => !Trivia.Contains(trivia.Kind()));
        if (strange != default)
        {
            return $"a {strange.Kind()} was emitted: {strange}";
        }

        int character = tree.GetText().ToString().AsSpan().IndexOfAny("\r\u0085\u2028\u2029\u202E\u2066");
        return character < 0 ? null : $"U+{(int)tree.GetText()[character]:X4} was emitted";
    }

    private static IEnumerable<(JsonNode Document, string Name)> Documents()
    {
        string tests = Path.Combine(RepositoryFiles.Root, "generator", "Inventora.Contracts.Generator.Tests");
        IEnumerable<(string Text, string Name)> files = new[] { Path.Combine(tests, "Features", "Documents"), Path.Combine(tests, "Loop", "Documents") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            .Select(path => (File.ReadAllText(path), Path.GetFileName(path)));
        return SeedDocuments.All.Select((text, index) => (text, $"seed {index}")).Concat(files)
            .Select(document => ((JsonNode)JsonNodes.ToJson((PlacedMapping)YamlTreeReader.Read(document.Item1, new FindingCollector("x"), CancellationToken.None)!), document.Item2));
    }
}
