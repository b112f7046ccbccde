using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>What is emitted for real documents of other people compiles without a warning, in all parts and both kinds of enumerations.</summary>
public sealed class CorpusCompilationTests
{
    // All 63 take minutes.
    private const int LargestDocument = 50_000;

    [Theory]
    [InlineData("closed")]
    [InlineData("open")]
    public void Every_small_document_compiles(string enums)
    {
        string folder = Path.Combine(RepositoryFiles.Shared, "corpus", "public");
        Assert.SkipUnless(Directory.Exists(folder), $"The corpus is not there: {folder}");
        string[] documents = [.. Directory.EnumerateFiles(folder).Where(path => new FileInfo(path).Length < LargestDocument).Order(StringComparer.Ordinal)];

        documents.Should().HaveCountGreaterThan(5);
        foreach (string path in documents.Where((_, i) => i % 2 == (enums == "open" ? 0 : 1)))
        {
            GeneratorHarness.Run(File.ReadAllText(path), new HarnessOptions { Path = "/project/" + Path.GetFileName(path), Emit = HarnessOptions.AllParts, Enums = enums });
        }
    }
}
