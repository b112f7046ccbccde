using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>What the generator made of a document.</summary>
public sealed class HarnessResult(GeneratorDriver driver, CSharpCompilation compilation)
{
    private byte[]? image;
    private Assembly? assembly;

    /// <summary>The driver after the run, to be run again.</summary>
    public GeneratorDriver Driver { get; } = driver;

    /// <summary>The compilation with the generated files.</summary>
    public CSharpCompilation Compilation { get; } = compilation;

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } = driver.GetRunResult().Results
        .SelectMany(result => result.GeneratedSources)
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The findings in the document's order.</summary>
    public IReadOnlyList<HarnessFinding> Findings { get; } = [.. driver.GetRunResult().Diagnostics
        .Select(HarnessFinding.From)
        .OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    /// <summary>The only file whose hint name ends so.</summary>
    public string Source(string hintNameEnd) => Sources.Single(source => source.Key.EndsWith(hintNameEnd, StringComparison.Ordinal)).Value;

    /// <summary>The compiled assembly, as bytes for the references of another run.</summary>
    public byte[] Image => image ??= EmitImage();

    /// <summary>The compiled assembly, loaded until nobody has it any more.</summary>
    public Assembly Assembly => assembly ??= new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(new MemoryStream(Image));

    /// <summary>The one output of a stage of the generator, or all in order.</summary>
    public IReadOnlyList<T> Stage<T>(string name)
    {
        return [.. Driver.GetRunResult().Results.Single().TrackedSteps.GetValueOrDefault(name, [])
            .SelectMany(step => step.Outputs)
            .Select(output => (T)output.Value)];
    }

    private byte[] EmitImage()
    {
        using MemoryStream stream = new();
        var result = Compilation.Emit(stream);
        result.Success.Should().BeTrue(string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }
}
