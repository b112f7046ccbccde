using System.Diagnostics;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Values;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>
/// What is emitted for real documents of other people compiles without a warning, in all parts, and loses nothing of what their schemas and
/// examples say. <c>INVENTORA_CORPUS</c> is <c>all</c> for every document, or a part of the names of those that are wanted.
/// </summary>
public sealed class CorpusCompilationTests(ITestOutputHelper output)
{
    // All of them take many minutes.
    private const int LargestDocument = 50_000;

    private const int Seeds = 6;

    private const int MostShown = 20;

    /// <summary>Every other document has open enumerations.</summary>
    [Theory]
    [InlineData("closed")]
    [InlineData("open")]
    public void Every_document_compiles_and_its_values_survive(string enums)
    {
        string folder = Path.Combine(RepositoryFiles.Shared, "corpus", "public");
        Assert.SkipUnless(Directory.Exists(folder), $"The corpus is not there: {folder}");
        string[] documents = [.. Directory.EnumerateFiles(folder).Where(IsWanted).Order(StringComparer.Ordinal)];
        documents.Should().NotBeEmpty();

        List<string> faults = [];
        foreach (string path in documents.Where((_, index) => index % 2 == (enums == "open" ? 0 : 1)))
        {
            faults.AddRange(FaultsOf(path, enums));
        }

        faults.Should().BeEmpty(string.Join('\n', faults.Take(MostShown)));
    }

    private IEnumerable<string> FaultsOf(string path, string enums)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string name = Path.GetFileName(path);
        CompiledDocument document = CompiledDocument.Load(File.ReadAllText(path), "/project/" + name, enums);
        (IReadOnlyList<string> made, int values) = document.RoundTripMadeValues(Seeds);
        (IReadOnlyList<string> given, int examples, int wrong) = document.RoundTripExamples();
        output.WriteLine($"{watch.ElapsedMilliseconds,7} ms {values,6} values {examples,6} examples, of which {wrong,4} contradict their schema: {name}");
        string[] faults = [.. made.Concat(given).Select(fault => $"{name}: {fault}")];
        foreach (string fault in faults.Take(MostShown))
        {
            output.WriteLine(fault);
        }

        return faults;
    }

    private static bool IsWanted(string path) => Environment.GetEnvironmentVariable("INVENTORA_CORPUS") switch
    {
        null or "" => new FileInfo(path).Length < LargestDocument,
        "all" => true,
        { } part => Path.GetFileName(path).Contains(part, StringComparison.Ordinal),
    };
}
