using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>
/// Damaged documents, the same ones in every run: no exception, no hang, nothing but C# comes out. <c>INVENTORA_ABUSE_ROUNDS</c> asks for more of them,
/// <c>INVENTORA_ABUSE_SEED</c> for others.
/// </summary>
public sealed class MutationTests
{
    /// <summary>A damaged document of this many is compiled as well, which takes a hundred times longer.</summary>
    private const int CompiledOneOf = 50;

    private static readonly JsonNode[] Seeds = [.. SeedDocuments.All.Select(document => JsonNodes.ToJson((PlacedMapping)YamlTreeReader.Read(document, new FindingCollector("x"), CancellationToken.None)!))];

    [Fact]
    public void Damaged_documents_neither_stop_the_generator_nor_make_it_emit_anything_but_CSharp()
    {
        int rounds = Survival.Setting("INVENTORA_ABUSE_ROUNDS", 300);
        int seed = Survival.Setting("INVENTORA_ABUSE_SEED", 20_000);
        List<string> faults = [];
        for (int round = seed; round < seed + rounds && faults.Count < 20; round++)
        {
            string document = new DocumentMutator(round).Mutate(Seeds[round % Seeds.Length]);
            if (Survival.Check(document, isCompiled: round % CompiledOneOf == 0) is { } fault)
            {
                faults.Add($"round {round}: {fault}");
                if (Environment.GetEnvironmentVariable("INVENTORA_ABUSE_KEEP") is { } folder)
                {
                    File.WriteAllText(Path.Combine(folder, round + ".json"), document);
                }
            }
        }

        faults.Should().BeEmpty(string.Join('\n', faults));
    }
}
