using System.Diagnostics;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Inventora.Contracts.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>Real documents of other people, which nobody wrote for us.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void No_document_of_the_corpus_makes_the_front_throw()
    {
        string folder = Path.Combine(RepositoryFiles.Shared, "corpus", "public");
        Assert.SkipUnless(Directory.Exists(folder), $"The corpus is not there: {folder}");

        List<string> failures = [];
        foreach (string path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            Stopwatch watch = Stopwatch.StartNew();
            try
            {
                (ContractModel? model, EquatableArray<Finding> findings) = Parse(path);
                string rules = string.Join(' ', findings.GroupBy(finding => finding.Rule.Id).OrderBy(group => group.Key).Select(group => $"{group.Key}x{group.Count()}"));
                output.WriteLine($"{watch.ElapsedMilliseconds,6} ms {model?.Types.Count,5} types {model?.Tags.Sum(tag => tag.Operations.Count),5} operations {Path.GetFileName(path)} {rules}");
                if (model is null)
                {
                    failures.Add($"{Path.GetFileName(path)} is not read: {findings.First(finding => finding.Rule.DefaultSeverity == DiagnosticSeverity.Error).ToDiagnostic()}");
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failures.Add($"{Path.GetFileName(path)}: {exception}");
            }
        }

        failures.Should().BeEmpty(string.Join('\n', failures));
    }

    private static (ContractModel? Model, EquatableArray<Finding> Findings) Parse(string path)
    {
        EmissionModel emission = new(Path.GetFileName(path), "Acme", "AcmeClient", "Acme", "Acme", ContractParts.Models | ContractParts.Client | ContractParts.Server, false);
        ContractSettings settings = new(path, emission, HasOpenEnums: false, default);
        FindingCollector findings = new(path);
        ReadDocument? document = DocumentReader.Read(File.ReadAllText(path), findings, CancellationToken.None);
        ContractModel? model = document is null ? null : ContractParser.Parse(document, settings, findings, CancellationToken.None);
        return (model, findings.ToEquatableArray());
    }
}
