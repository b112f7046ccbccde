using System.Diagnostics;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;
using Inventora.Contracts.Generator.Reading.Tree;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>
/// Damaged documents, the same ones in every run: no exception, no hang, nothing but C# comes out. <c>INVENTORA_ABUSE_ROUNDS</c> asks for more of them,
/// <c>INVENTORA_ABUSE_SEED</c> for others.
/// </summary>
public sealed class MutationTests
{
    /// <summary>A damaged document of this many is compiled as well, which takes a hundred times longer.</summary>
    private const int CompiledOneOf = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly JsonNode[] Seeds = [.. SeedDocuments.All.Select(document => JsonNodes.ToJson((PlacedMapping)YamlTreeReader.Read(document, new FindingCollector("x"), CancellationToken.None)!))];

    [Fact]
    public void Damaged_documents_neither_stop_the_generator_nor_make_it_emit_anything_but_CSharp()
    {
        int rounds = Setting("INVENTORA_ABUSE_ROUNDS", 300);
        int seed = Setting("INVENTORA_ABUSE_SEED", 20_000);
        List<string> faults = [];
        for (int round = seed; round < seed + rounds && faults.Count < 20; round++)
        {
            string document = new DocumentMutator(round).Mutate(Seeds[round % Seeds.Length]);
            if (Check(document, isCompiled: round % CompiledOneOf == 0) is { } fault)
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

    private static string? Check(string document, bool isCompiled)
    {
        HarnessOptions options = new() { Emit = HarnessOptions.AllParts };
        CSharpCompilation compilation = GeneratorHarness.CreateCompilation(options);
        using CancellationTokenSource patience = new(Patience);
        Stopwatch watch = Stopwatch.StartNew();
        GeneratorDriver driver;
        Compilation output;
        try
        {
            driver = GeneratorHarness.CreateDriver(document, options).RunGeneratorsAndUpdateCompilation(compilation, out output, out _, patience.Token);
        }
        catch (OperationCanceledException)
        {
            return "it takes more than " + Patience;
        }

        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || watch.Elapsed > Patience)
        {
            return result.Exception?.ToString() ?? $"it takes {watch.Elapsed}";
        }

        IEnumerable<Diagnostic> faults = isCompiled
            ? output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            : result.GeneratedSources.Where(source => !source.HintName.Contains(".Runtime.", StringComparison.Ordinal)).SelectMany(source => source.SyntaxTree.GetDiagnostics());
        return faults.FirstOrDefault() is { } first ? $"{first} in {first.Location.SourceTree?.GetText().Lines[first.Location.GetLineSpan().StartLinePosition.Line]}" : null;
    }

    private static int Setting(string name, int standard) => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : standard;
}
