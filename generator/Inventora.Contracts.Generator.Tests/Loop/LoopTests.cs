using Inventora.Contracts.Generator.Tests.Emit.Client;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Operations;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>The generated client talks to the generated server, for every operation of a document, and both sides see the same values.</summary>
public sealed class LoopTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Documents => new()
    {
        { "bodies", BodyDocument.Text },
        { "parameters", WebDocuments.Parameters },
        { "answers", WebDocuments.Bodies },
        { "forms", WebForms.Document },
        { "corners", File.ReadAllText(Path.Combine(RepositoryFiles.Root, "generator", "Inventora.Contracts.Generator.Tests", "Loop", "Documents", "corners.yaml")) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task What_one_side_sends_the_other_sees(string name, string text)
    {
        LoopDocument document = LoopDocument.Load(text);

        LoopReport memory = await DocumentLoop.RunAsync(document, isOverSockets: false);
        LoopReport sockets = await DocumentLoop.RunAsync(document, isOverSockets: true);

        output.WriteLine($"{name}: {memory}; over sockets {sockets}");
        string.Join("\n", memory.Faults.Concat(sockets.Faults)).Should().BeEmpty();
        string.Join("\n", memory.LeftOut.Concat(sockets.LeftOut)).Should().BeEmpty();
    }
}
