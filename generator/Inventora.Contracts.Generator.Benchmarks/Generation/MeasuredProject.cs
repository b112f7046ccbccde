using Inventora.Contracts.Generator.Benchmarks.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Benchmarks.Generation;

/// <summary>A project with one contract, and a C# file that has nothing to do with it.</summary>
internal sealed class MeasuredProject
{
    /// <summary>All parts that can be asked for.</summary>
    public const string AllParts = "models,client,server";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private MeasuredProject(CSharpCompilation compilation, GeneratorDriver driver, AdditionalText document)
    {
        Compilation = compilation;
        Driver = driver;
        Document = document;
    }

    /// <summary>The project's own C#.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The generator, after it has run once.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>The contract.</summary>
    public AdditionalText Document { get; }

    /// <summary>Runs a generator once on a document.</summary>
    public static MeasuredProject Start(IIncrementalGenerator generator, string document, bool watchesSteps = false, string emit = AllParts)
    {
        var text = new MemoryText("/measured/contract.yaml", document);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Measured",
            [Parse("internal static class Unrelated { internal const int Value = 0; }")],
            FrameworkAssemblies.Files.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], [text], ParseOptions, ContractOptions.Of(emit), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, watchesSteps));
        return new MeasuredProject(compilation, driver.RunGenerators(compilation), text);
    }

    /// <summary>The compilation after an edit of the file that has nothing to do with the contract.</summary>
    public CSharpCompilation EditUnrelated(int value) =>
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], Parse($"internal static class Unrelated {{ internal const int Value = {value}; }}"));

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, "Unrelated.cs");
}
