using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>An edit of a C# file that has nothing to do with the contract, in a project with the largest document of the corpus.</summary>
[MemoryDiagnoser]
public class UnrelatedEdit
{
    private MeasuredProject idle = null!;
    private MeasuredProject ours = null!;
    private CSharpCompilation edited = null!;

    [GlobalSetup]
    public void Setup()
    {
        string document = CorpusDocuments.Largest;
        idle = MeasuredProject.Start(new IdleGenerator(), document);
        ours = MeasuredProject.Start(new ContractGenerator(), document);
        edited = ours.EditUnrelated(1);
    }

    /// <summary>What the compiler's driver takes with a generator that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver Idle() => idle.Driver.RunGenerators(edited);

    [Benchmark]
    public GeneratorDriver Generator() => ours.Driver.RunGenerators(edited);
}
