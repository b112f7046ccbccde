using BenchmarkDotNet.Attributes;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>One description changed in a document of about 5 MB.</summary>
[MemoryDiagnoser]
public class DescriptionEdit
{
    private string text = "";
    private GeneratorDriver edited = null!;
    private MeasuredProject project = null!;

    [GlobalSetup]
    public void Setup()
    {
        text = CorpusDocuments.Joined();
        project = MeasuredProject.Start(new ContractGenerator(), text);
        edited = project.Driver.ReplaceAdditionalText(project.Document, new MemoryText(project.Document.Path, EditDescription(text)));
    }

    /// <summary>The library alone, on the whole text.</summary>
    [Benchmark(Baseline = true)]
    public ReadResult Library() => OpenApiDocument.Parse(text, "json");

    /// <summary>All that the generator does after the edit.</summary>
    [Benchmark]
    public GeneratorDriver Generator() => edited.RunGenerators(project.Compilation);

    /// <summary>The same document, the last description of a property in it with one more word.</summary>
    public static string EditDescription(string document)
    {
        const string Mark = "\"description\": \"";
        int at = document.LastIndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return document.Insert(at, "Edited. ");
    }
}
