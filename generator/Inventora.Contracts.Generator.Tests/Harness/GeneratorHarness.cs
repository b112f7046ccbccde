using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>
/// Runs the generator twice, asserts that the second run is cached, and compiles the output without warnings, as the strictest user of the oldest framework does.
/// </summary>
public static class GeneratorHarness
{
    /// <summary>Warnings count, missing documentation among them, and the language is the oldest that consumers of net8.0 have.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        deterministic: true);

    /// <summary>Runs the generator on one document and compiles what comes out.</summary>
    public static HarnessResult Run(string document, HarnessOptions? options = null)
    {
        HarnessResult result = RunWithoutCompiling(document, options);
        AssertCompiles(result);
        return result;
    }

    /// <summary>Runs the generator on one document; what comes out may lack what only another project has.</summary>
    public static HarnessResult RunWithoutCompiling(string document, HarnessOptions? options = null)
    {
        options ??= new HarnessOptions();
        CSharpCompilation compilation = CreateCompilation(options);
        GeneratorDriver driver = CreateDriver(document, options).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorDriver again = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", ParseOptions)));

        AssertDidNotThrow(driver);
        CachingAssertions.AssertNothingRan(again);
        return new HarnessResult(driver, NullWarnings.In(output));
    }

    /// <summary>A driver that watches the stages, with the document and the options of its item.</summary>
    public static GeneratorDriver CreateDriver(string document, HarnessOptions options)
    {
        HarnessContract[] contracts = [new HarnessContract(document, options), .. options.OtherContracts];
        Dictionary<string, MemoryOptions> files = contracts.ToDictionary(
            contract => contract.Options.Path,
            contract => MemoryOptions.ForContract(contract.Options),
            StringComparer.Ordinal);
        return CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            contracts.Select(contract => new DocumentText(contract.Options.Path, contract.Document)).Concat(options.Files.Select(file => new DocumentText(file.Key, file.Value))),
            ParseOptions,
            new MemoryOptionsProvider(MemoryOptions.ForProject(options.RootNamespace), files),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The project before anything is generated.</summary>
    public static CSharpCompilation CreateCompilation(HarnessOptions options)
    {
        return CSharpCompilation.Create(
            "Acme",
            options.Sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            [.. FrameworkReferences.Oldest, .. options.References.Select(image => MetadataReference.CreateFromImage(image))],
            CompilationOptions);
    }

    /// <summary>Asserts that the compiler finds no fault at all, hidden hints aside.</summary>
    public static void AssertCompiles(HarnessResult result)
    {
        Diagnostic[] faults = [.. result.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        faults.Should().BeEmpty(string.Join("\n\n", faults.Take(10).Select(Describe)));
    }

    private static void AssertDidNotThrow(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.Exception.Should().BeNull();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        StringBuilder text = new(diagnostic.ToString());
        if (diagnostic.Location.SourceTree is { } tree)
        {
            int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            var lines = tree.GetText().Lines;
            for (int index = Math.Max(0, line - 2); index <= Math.Min(lines.Count - 1, line + 2); index++)
            {
                text.Append('\n').Append(index == line ? "> " : "  ").Append(lines[index]);
            }
        }

        return text.ToString();
    }
}
