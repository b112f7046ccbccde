using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Features;

/// <summary>Small documents of one theme each: what is emitted for them compiles without a warning, and loses nothing of any value.</summary>
public sealed class FeatureDocumentTests
{
    private const int Seeds = 30;

    /// <summary>The documents of this repository.</summary>
    public static TheoryData<string> Documents => new(Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path)));

    private static string Folder => Path.Combine(RepositoryFiles.Root, "generator", "Inventora.Contracts.Generator.Tests", "Features", "Documents");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_value_survives_reading_and_writing(string name)
    {
        CompiledDocument document = CompiledDocument.Load(Read(name), PathOf(name));

        (IReadOnlyList<string> faults, int count) = document.RoundTripMadeValues(Seeds);
        faults.Should().BeEmpty();
        count.Should().BeGreaterThanOrEqualTo(Seeds);
        (IReadOnlyList<string> exampleFaults, _, int wrong) = document.RoundTripExamples();
        exampleFaults.Should().BeEmpty();
        wrong.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_emitted_compiles_in_the_newest_language_and_with_open_enumerations(string name)
    {
        HarnessResult result = GeneratorHarness.RunWithoutCompiling(Read(name), new HarnessOptions { Path = PathOf(name), Emit = HarnessOptions.AllParts, Enums = "open" });

        CSharpParseOptions latest = GeneratorHarness.ParseOptions.WithLanguageVersion(LanguageVersion.Latest);
        result.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(result.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(TestContext.Current.CancellationToken), latest, tree.FilePath)))
            .GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".yaml"));

    private static string PathOf(string name) => $"/project/{name}.yaml";
}
