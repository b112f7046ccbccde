using Inventora.Contracts.Generator.Tests.Abuse;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>The harness compiles everything against the oldest framework with its language; here are the newest of both.</summary>
public sealed class FrameworksTests
{
    [Fact]
    public void What_is_emitted_compiles_against_the_newest_framework_in_its_language()
    {
        foreach (string document in SeedDocuments.All)
        {
            CSharpCompilation compiled = GeneratorHarness.Run(document, new HarnessOptions { Emit = HarnessOptions.AllParts }).Compilation;
            CSharpParseOptions newest = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
            CSharpCompilation again = CSharpCompilation.Create(
                "Acme",
                compiled.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), newest, tree.FilePath)),
                FrameworkReferences.Newest,
                compiled.Options);

            again.GetDiagnostics().Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        }
    }

    [Fact]
    public void An_API_that_only_a_later_framework_has_is_seen()
    {
        CSharpCompilation compilation = GeneratorHarness.CreateCompilation(new HarnessOptions { Sources = ["class Late { System.Threading.Lock gate = new(); }"] });

        compilation.GetDiagnostics().Should().Contain(fault => fault.Id == "CS0234");
    }
}
