using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>An edit of a C# file that has nothing to do with the contract.</summary>
[MemoryDiagnoser]
public class UnrelatedEdit
{
    private MeasuredProject none = null!;
    private MeasuredProject handOver = null!;
    private MeasuredProject ours = null!;
    private CSharpCompilation edited = null!;

    /// <summary>Whether the contract is the largest document of the corpus, rather than that of this repository.</summary>
    [Params(false, true)]
    public bool IsLargest { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string document = IsLargest ? CorpusDocuments.Largest : SpecFile.Text;
        ours = MeasuredProject.Start(new ContractGenerator(), document);
        none = MeasuredProject.Start(new HandOverGenerator([]), document);
        handOver = MeasuredProject.Start(new HandOverGenerator(ours.Driver.GetRunResult().Results.Single().GeneratedSources), document);
        edited = ours.EditUnrelated(1);
    }

    /// <summary>What the compiler's driver takes with a generator that has the same files ready.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver SameFilesHandedOver() => handOver.Driver.RunGenerators(edited);

    /// <summary>What it takes with a generator that adds nothing.</summary>
    [Benchmark]
    public GeneratorDriver NoFiles() => none.Driver.RunGenerators(edited);

    [Benchmark]
    public GeneratorDriver Generator() => ours.Driver.RunGenerators(edited);
}
