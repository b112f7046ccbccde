using Inventora.Contracts.Generator.Tests.Harness;
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
        FeatureDocument document = Load(name);

        document.Names.Should().NotBeEmpty();
        document.Names.SelectMany(schema => Enumerable.Range(0, Seeds).Select(seed => document.RoundTrip(schema, seed))).OfType<string>().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_emitted_compiles_in_the_newest_language_and_with_open_enumerations(string name)
    {
        HarnessResult result = Load(name, "open").Result;

        CSharpParseOptions latest = GeneratorHarness.ParseOptions.WithLanguageVersion(LanguageVersion.Latest);
        result.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(result.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), latest, tree.FilePath)))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    private static FeatureDocument Load(string name, string? enums = null)
    {
        string path = Path.Combine(Folder, name + ".yaml");
        return FeatureDocument.Load(File.ReadAllText(path), "/project/" + name + ".yaml", enums);
    }
}
