using System.Diagnostics;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inventora.Contracts.Generator.Tests.Abuse;

/// <summary>What every document must leave unhurt, however bad it is: no exception, no hang, nothing but C# comes out.</summary>
internal static class Survival
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The first fault; null when there is none.</summary>
    /// <param name="document">Any text.</param>
    /// <param name="isCompiled">Whether the output is compiled and not only parsed, which takes a hundred times longer.</param>
    /// <param name="find">Finds a fault of another kind in an emitted file that is C#.</param>
    public static string? Check(string document, bool isCompiled, Func<SyntaxTree, string?>? find = null)
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

        SyntaxTree[] trees = [.. result.GeneratedSources.Where(source => !source.HintName.Contains(".Runtime.", StringComparison.Ordinal)).Select(source => source.SyntaxTree)];
        IEnumerable<Diagnostic> faults = isCompiled
            ? output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            : trees.SelectMany(tree => tree.GetDiagnostics());
        return faults.FirstOrDefault() is { } first
            ? $"{first} in {first.Location.SourceTree?.GetText().Lines[first.Location.GetLineSpan().StartLinePosition.Line]}"
            : trees.Select(tree => find?.Invoke(tree)).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>A number out of the environment.</summary>
    public static int Setting(string name, int standard) => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : standard;
}
