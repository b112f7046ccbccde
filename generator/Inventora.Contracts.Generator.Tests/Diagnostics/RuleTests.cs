using System.Reflection;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Tests.Harness;
using Inventora.Contracts.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Tests.Diagnostics;

/// <summary>A rule is public: it has a page, a test and a line in the tracked file.</summary>
public sealed class RuleTests
{
    private static readonly string Pages = Path.Combine(RepositoryFiles.Root, "docs", "rules");

    public static TheoryData<string> Ids => [.. Descriptors.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors =>
        typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(rule => (DiagnosticDescriptor)rule.GetValue(null)!);

    [Fact]
    public void Ids_are_numbered_without_gaps()
    {
        Descriptors.Select(rule => rule.Id).Should().Equal(Enumerable.Range(1, Descriptors.Count()).Select(number => $"OAC{number:0000}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title_severity_cause_example_and_fix(string id)
    {
        DiagnosticDescriptor rule = Descriptors.Single(candidate => candidate.Id == id);
        string page = File.ReadAllText(Path.Combine(Pages, id + ".md"));

        page.Should().StartWith($"# {id}: {rule.Title}\n\n**Severity:** {rule.DefaultSeverity}\n");
        page.Should().Contain("\n## Cause\n").And.Contain("\n## Example\n").And.Contain("\n## What to do\n");
        File.ReadAllText(Path.Combine(Pages, "README.md")).Should().Contain($"| [{id}]({id}.md) | {rule.DefaultSeverity} | {rule.Title} |");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_proven_by_a_test(string id)
    {
        typeof(FindingTests).GetMethods().Concat(typeof(SettingsTests).GetMethods()).Select(method => method.Name).Should().Contain(name => name.StartsWith(id + "_"));
    }

    [Fact]
    public void There_is_no_page_without_a_rule()
    {
        Directory.EnumerateFiles(Pages, "OAC*.md").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(Descriptors.Select(rule => rule.Id));
    }
}
