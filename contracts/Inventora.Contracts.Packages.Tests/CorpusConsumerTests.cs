using System.Diagnostics;
using System.Globalization;
using System.Security;
using Inventora.Contracts.Packages.Tests.Corpus;

namespace Inventora.Contracts.Packages.Tests;

/// <summary>
/// Projects outside of the repository that use the packed generator on documents of other people, those of several files among them: models, client and server,
/// with every warning an error, for the oldest framework and language that are supported and for the newest.
/// </summary>
/// <remarks>They take minutes, so that they run only where <c>INVENTORA_FULL=1</c> asks for them, as <c>.ci/full</c> does. <c>INVENTORA_CORPUS</c> is a part of the names of the documents that are wanted; all without it.</remarks>
public sealed class CorpusConsumerTests(PackageFeed feed, ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inventora-corpus-").FullName;

    [Fact]
    public async Task Every_document_compiles_without_a_warning()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("INVENTORA_FULL") == "1", "Takes minutes: INVENTORA_FULL=1 runs it, as .ci/full does.");
        Assert.SkipUnless(Directory.Exists(CorpusDocument.Folder), $"The corpus is not there: {CorpusDocument.Folder}");
        IReadOnlyList<CorpusDocument> documents = CorpusDocument.FindAll();
        documents.Should().NotBeEmpty();
        feed.OfferTo(folder, "packages");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");

        List<string> failures = [];
        Stopwatch total = Stopwatch.StartNew();
        foreach ((CorpusDocument[] batch, int number) in Batch(documents).Select((batch, i) => (batch, i + 1)))
        {
            string project = $"Corpus{number.ToString(CultureInfo.InvariantCulture)}";
            Directory.CreateDirectory(Path.Combine(folder, project));
            File.WriteAllText(Path.Combine(folder, project, project + ".csproj"), Project(batch));
            foreach (string framework in (string[])["net8.0", "net10.0"])
            {
                Stopwatch watch = Stopwatch.StartNew();
                (int exitCode, string said) = await Command.RunAsync("dotnet", folder, "build", project, "-f", framework, "-v", "q", "--nologo");
                int findings = said.Split('\n').Where(line => line.Contains(": warning OAC", StringComparison.Ordinal)).Distinct().Count();
                string names = string.Join(", ", batch.Select(document => document.Name));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{framework}: {names}: {batch.Sum(document => document.Size) / 1000.0:N0} kB, {watch.Elapsed.TotalSeconds:F0} s, {findings} findings"));
                if (exitCode != 0)
                {
                    failures.Add($"{framework}: {names}\n{string.Join('\n', said.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().Take(10))}");
                }
            }

            // What was built is of no further use, and large.
            Directory.Delete(Path.Combine(folder, project), recursive: true);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {total.Elapsed.TotalSeconds:F0} s, the largest process {LargestProcess.Megabytes()} MB"));
        string.Join("\n\n", failures).Should().BeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // The compiler holds all of a project at once: documents stand together as far as memory allows.
    private static IEnumerable<CorpusDocument[]> Batch(IEnumerable<CorpusDocument> documents)
    {
        const long LargestBatch = 2_500_000;
        List<CorpusDocument> batch = [];
        foreach (CorpusDocument document in documents.OrderBy(document => document.Size))
        {
            if (batch.Count > 0 && batch.Sum(other => other.Size) + document.Size > LargestBatch)
            {
                yield return [.. batch];
                batch.Clear();
            }

            batch.Add(document);
        }

        yield return [.. batch];
    }

    private string Project(CorpusDocument[] documents) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <LangVersion Condition="'$(TargetFramework)' == 'net8.0'">12</LangVersion>
            <LangVersion Condition="'$(TargetFramework)' == 'net10.0'">latest</LangVersion>
            <Nullable>enable</Nullable>
            <AnalysisLevel>latest</AnalysisLevel>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NuGetAudit>false</NuGetAudit>
            <!-- What is left out of a faulty document is said as a warning, which is what is wanted here. -->
            <WarningsNotAsErrors>$(WarningsNotAsErrors);{string.Join(';', Enumerable.Range(1, 40).Select(rule => $"OAC{rule:D4}"))}</WarningsNotAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="Inventora.Contracts.Generator" Version="{feed.Version}" PrivateAssets="all" />
            {string.Join("\n    ", documents.Select(Item))}
          </ItemGroup>
        </Project>
        """;

    private static string Item(CorpusDocument document, int index)
    {
        string references = document.Others is null ? "" : $" References=\"{SecurityElement.Escape(document.Others)}\"";
        return $"<OpenApiContract Include=\"{SecurityElement.Escape(document.Path)}\" Namespace=\"Corpus.Document{index.ToString(CultureInfo.InvariantCulture)}\" Emit=\"models;client;server\"{references} />";
    }
}
