using System.Text.RegularExpressions;

namespace Inventora.Contracts.Tests.Samples;

/// <summary>The READMEs show code that is built and run: pieces of the samples and of these tests, and commands whose projects exist.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryPath.Combine("README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("README.md", "contracts/samples")]
    [InlineData("generator/Inventora.Contracts.Generator/README.md", "contracts/samples")]
    [InlineData("contracts/Inventora.Contracts/README.md", "contracts")]
    [InlineData("contracts/Inventora.Contracts.Client/README.md", "contracts")]
    [InlineData("contracts/Inventora.Contracts.Server/README.md", "contracts")]
    [InlineData("conformance-tests/Inventora.Conformance.Xunit/README.md", "contracts/samples")]
    public void Code_of_a_readme_is_built(string readme, string sources)
    {
        string[] samples = [.. Directory.EnumerateFiles(RepositoryPath.Combine(sources), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Flat(File.ReadAllText(file)))];
        string[] blocks = [.. CodeBlock().Matches(File.ReadAllText(RepositoryPath.Combine(readme)).ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value)];

        blocks.Should().NotBeEmpty();
        blocks.Where(block => !samples.Any(sample => sample.Contains(Flat(block), StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Projects_and_files_of_the_readme_exist()
    {
        string[] paths = [.. ProjectPath().Matches(Readme).Select(match => match.Groups["path"].Value).Distinct()];

        paths.Should().Contain("conformance-tests/Inventora.Conformance.Runner");
        paths.Where(path => !Path.Exists(RepositoryPath.Combine(path))).Should().BeEmpty();
    }

    // A sample may be indented deeper than the README shows it.
    private static string Flat(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(?<path>(conformance-tests|contracts|spec|generator|docs|\.ci)/[A-Za-z./-]*[A-Za-z])")]
    private static partial Regex ProjectPath();
}
