using Inventora.Contracts.Generator.Tests.Emit.Client;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Operations;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>
/// The generated client talks to the generated server, for every operation of a document, with every form of its bodies and every answer that it declares:
/// both sides see the same values, and the server refuses what is one fault away from a good request.
/// </summary>
public sealed class LoopTests(ITestOutputHelper output)
{
    private static readonly string Tests = Path.Combine("generator", "Inventora.Contracts.Generator.Tests");

    /// <summary>Documents of this repository: their paths, or the names of texts in the tests.</summary>
    public static TheoryData<string> Documents => new(
    [
        "bodies", "parameters", "answers", "forms",
        Path.Combine(Tests, "Loop", "Documents", "corners.yaml"),
        Path.Combine(Tests, "Loop", "Documents", "queries.yaml"),
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, Tests, "Features", "Documents"), "*.yaml").Order(StringComparer.Ordinal)
            .Where(path => !File.ReadAllText(path).Contains("\npaths: {}", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(RepositoryFiles.Root, path)),
        Path.Combine("contracts", "samples", "OwnDocument", "bookshop.yaml"),
        Path.Combine("spec", "inventora.openapi.yaml"),
    ]);

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task What_one_side_sends_the_other_sees(string name)
    {
        LoopDocument document = LoopDocument.Load(Text(name), new HarnessOptions { Path = "/project/" + Path.GetFileName(name) });

        LoopReport memory = await DocumentLoop.RunAsync(document, isOverSockets: false);
        LoopReport sockets = await DocumentLoop.RunAsync(document, isOverSockets: true);

        output.WriteLine($"{name}: in memory {memory}; over sockets {sockets}");
        string.Join('\n', memory.Faults.Concat(sockets.Faults)).Should().BeEmpty();
        string.Join('\n', memory.LeftOut.Concat(sockets.LeftOut)).Should().BeEmpty();
        memory.Operations.Should().Be(document.Tags.Sum(tag => tag.Operations.Count));
    }

    [Fact]
    public async Task A_value_that_changes_on_the_way_is_found()
    {
        LoopDocument document = LoopDocument.Load(Text("answers"));
        LoopReport report = new();
        await using LoopHost host = await LoopHost.StartAsync(document, isOverSockets: false, new Meddler());

        await DocumentLoop.RunAsync(document, host, report);

        // Numbers in bodies of both ways are what is changed.
        report.Faults.Should().Contain(fault => fault.Contains("several") && fault.Contains("the request's Body: expected "))
            .And.Contain(fault => fault.Contains("several") && fault.Contains("the answer's body: expected "));
    }

    private static string Text(string name) => name switch
    {
        "bodies" => BodyDocument.Text,
        "parameters" => WebDocuments.Parameters,
        "answers" => WebDocuments.Bodies,
        "forms" => WebForms.Document,
        _ => File.ReadAllText(Path.Combine(RepositoryFiles.Root, name)),
    };
}
