using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>Helper types name the framework's types shortly, in the very namespace that a document's types are in.</summary>
public sealed class FrameworkNamesTests
{
    private static readonly HarnessOptions Everything = new() { Path = "/p/acme.yaml", Emit = HarnessOptions.AllParts };

    [Fact]
    public void Every_framework_type_that_emitted_code_names_shortly_is_reserved()
    {
        HarnessResult result = GeneratorHarness.Run(File.ReadAllText(RepositoryFiles.Contract), Everything);

        IEnumerable<string> names = result.Compilation.SyntaxTrees.SelectMany(tree => ShortNames(result.Compilation.GetSemanticModel(tree)));

        names.Distinct(StringComparer.Ordinal).Should().BeSubsetOf(FrameworkNames.All, "each belongs into {0}", nameof(FrameworkNames));
    }

    [Fact]
    public void A_schema_of_such_a_name_gives_way()
    {
        string schemas = string.Concat(FrameworkNames.All.Select(name => $"    {name}: {{type: object, properties: {{id: {{type: string}}}}}}\n"));

        HarnessResult result = GeneratorHarness.Run(
            "openapi: 3.1.1\ninfo: {title: A, version: '1'}\npaths:\n  /a: {get: {operationId: a, responses: {'204': {description: x}}}}\ncomponents:\n  schemas:\n" + schemas,
            Everything);

        result.Findings.Should().OnlyContain(finding => finding.Id == "OAC0019").And.HaveSameCount(FrameworkNames.All);
    }

    private static IEnumerable<string> ShortNames(SemanticModel model)
    {
        IEnumerable<SimpleNameSyntax> names = model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax))
            .Where(name => !name.IsVar)
            .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name);
        foreach (SimpleNameSyntax name in names)
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
            ITypeSymbol? type = symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType;
            bool isForeign = type is not null && type.DeclaringSyntaxReferences.Length == 0 && type.TypeKind != TypeKind.Error;
            if (isForeign && (symbol is INamedTypeSymbol || name.Parent is AttributeSyntax))
            {
                string text = name.Identifier.ValueText;
                yield return name.Parent is AttributeSyntax && !text.EndsWith("Attribute", StringComparison.Ordinal) ? text + "Attribute" : text;
            }
        }
    }
}
