using System.Diagnostics;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>
/// As <see cref="LoopTests"/>, for real documents of other people, over sockets. <c>INVENTORA_CORPUS</c> is <c>all</c> for every document, or a part of the
/// names of those that are wanted; without it, those of some size are taken that are soon compiled.
/// </summary>
public sealed class CorpusLoopTests(ITestOutputHelper output)
{
    private const int SmallestDocument = 55_000;
    private const int LargestDocument = 80_000;

    [Fact]
    public async Task What_one_side_sends_the_other_sees()
    {
        string folder = Path.Combine(RepositoryFiles.Shared, "corpus", "public");
        Assert.SkipUnless(Directory.Exists(folder), $"The corpus is not there: {folder}");
        string[] documents = [.. Directory.EnumerateFiles(folder).Where(IsWanted).Order(StringComparer.Ordinal)];
        documents.Should().NotBeEmpty();

        List<string> faults = [];
        foreach (string path in documents)
        {
            faults.AddRange(await FaultsOfAsync(path));
        }

        string.Join('\n', faults).Should().BeEmpty();
    }

    private async Task<IEnumerable<string>> FaultsOfAsync(string path)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string name = Path.GetFileName(path);
        LoopDocument document = LoopDocument.Load(await File.ReadAllTextAsync(path), new HarnessOptions { Path = "/project/" + name });
        LoopReport report = await DocumentLoop.RunAsync(document, isOverSockets: true);
        output.WriteLine($"{watch.ElapsedMilliseconds,7} ms {report}: {name}");
        foreach (string left in report.LeftOut)
        {
            output.WriteLine($"           {left}");
        }

        // Whatever was not tried has a reason that was found on the way.
        int known = document.Tags.SelectMany(tag => tag.Operations).Count(operation => report.Has(operation.SourceId) || report.LeftOut.Any(left => left.StartsWith(operation.SourceId, StringComparison.Ordinal)));
        known.Should().Be(document.Tags.Sum(tag => tag.Operations.Count));
        return report.Faults.Select(fault => $"{name}: {fault}");
    }

    private static bool IsWanted(string path) => Environment.GetEnvironmentVariable("INVENTORA_CORPUS") switch
    {
        null or "" => new FileInfo(path).Length is >= SmallestDocument and <= LargestDocument,
        "all" => true,
        { } part => Path.GetFileName(path).Contains(part, StringComparison.Ordinal),
    };
}
