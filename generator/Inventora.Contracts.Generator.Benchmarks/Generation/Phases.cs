using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>The phases of generating from the largest document of the corpus, beside the library's own reading of it.</summary>
[MemoryDiagnoser]
public class Phases
{
    private const string Path = "/measured/contract.yaml";
    private string text = "";
    private ReadDocument document = null!;
    private ContractSettings settings = null!;
    private ContractModel model = null!;

    [GlobalSetup]
    public void Setup()
    {
        text = CorpusDocuments.Largest;
        ContractOptions options = ContractOptions.Of(MeasuredProject.AllParts);
        settings = ContractSettingsReader.Read(Path, options.GlobalOptions, options.GlobalOptions)!;
        document = Reading();
        model = Parsing();
    }

    /// <summary>The library alone: text to its own document.</summary>
    [Benchmark(Baseline = true)]
    public ReadResult Library()
    {
        var reader = new OpenApiReaderSettings();
        reader.AddYamlReader();
        return OpenApiDocument.Parse(text, "yaml", reader);
    }

    /// <summary>Text to a tree with places, mended, then through the library.</summary>
    [Benchmark]
    public ReadDocument Reading() => DocumentReader.Read(text, new FindingCollector(Path), default)!;

    /// <summary>The document that was read to a model.</summary>
    [Benchmark]
    public ContractModel Parsing() => ContractParser.Parse(document, settings, new FindingCollector(Path), default);

    /// <summary>The model to C#: models, validators, client, server and helpers.</summary>
    [Benchmark]
    public int Emit() => EmitPhase.EmitAll(model).Sum(file => file.Text.Length);
}
