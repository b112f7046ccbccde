using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Takes every operation of a document through client and server.</summary>
internal static class DocumentLoop
{
    /// <summary>Runs all operations.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isOverSockets">Whether the server listens on the loopback address; otherwise requests are handed over in memory.</param>
    public static async Task<LoopReport> RunAsync(LoopDocument document, bool isOverSockets)
    {
        LoopReport report = new();
        DeclaredOperations.Compare(document, report);
        await using LoopHost host = await LoopHost.StartAsync(document, isOverSockets);
        await RunAsync(document, host, report);
        return report;
    }

    /// <summary>Runs all operations against a server that is there already.</summary>
    public static async Task RunAsync(LoopDocument document, LoopHost host, LoopReport report)
    {
        foreach (TagModel tag in document.Tags)
        {
            foreach (OperationModel operation in tag.Operations)
            {
                if (operation.IsServed)
                {
                    await new OperationLoop(document, host, tag, operation, report).RunAsync(new Random(Seed(operation.SourceId)));
                }
                else
                {
                    report.LeftOut.Add($"{operation.SourceId}: a server can't tell it from another operation");
                }
            }
        }
    }

    // The runtime's own hash differs from run to run.
    private static int Seed(string text) => text.Aggregate(17, (seed, character) => unchecked((seed * 31) + character));
}
