using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Inventora.Spec.Tests.Architecture;

/// <summary>Which project may use which. The checks must not stand on the code that they check, or one bug could hide on both sides.</summary>
public sealed partial class ProjectWallTests
{
    [Fact]
    public void The_checks_use_the_spec_library_and_a_schema_validator_and_nothing_else()
    {
        ProjectFile.Named("Inventora.Conformance").Reaches.Should().Equal("Inventora.Spec");
        ProjectFile.Named("Inventora.Conformance").Packages.Should().Equal("NJsonSchema");
        ProjectFile.Named("Inventora.Spec").Reaches.Should().BeEmpty();
    }

    [Fact]
    public void The_reference_server_stands_on_the_stubs_and_does_not_know_the_checks()
    {
        var reached = ProjectFile.Named("Inventora.ReferenceServer").Reaches;

        reached.Should().Contain("Inventora.Contracts.Server");
        reached.Should().NotContain(name => name.StartsWith("Inventora.Conformance", StringComparison.Ordinal) || name == "Inventora.Spec");
    }

    [Fact]
    public void The_generator_stands_alone() =>
        ProjectFile.Named("Inventora.Contracts.Generator").Reaches.Should().BeEmpty();

    [Fact]
    public void The_contract_packages_use_one_another_and_the_generator_as_an_analyzer_only()
    {
        var packages = ProjectFile.All.Where(project => project.Folder.StartsWith("contracts/Inventora.", StringComparison.Ordinal) && !project.Name.EndsWith(".Tests", StringComparison.Ordinal)).ToArray();
        var shared = XDocument.Parse(Repository.Read("contracts/Directory.Build.targets")).Descendants("ProjectReference").ToArray();

        packages.Select(project => project.Name).Should().BeEquivalentTo("Inventora.Contracts", "Inventora.Contracts.Client", "Inventora.Contracts.Server");
        packages.SelectMany(project => project.Reaches).Distinct().Should().Equal("Inventora.Contracts");
        shared.Should().ContainSingle().Which.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}")
            .Should().Contain(["OutputItemType=Analyzer", "ReferenceOutputAssembly=false"]);
    }

    [Fact]
    public void The_site_reads_documents_as_the_generator_does_and_knows_no_server_or_client()
    {
        ProjectFile.Named("Inventora.Spec.Site").Reaches.Should().BeEquivalentTo("Inventora.Spec", "Inventora.Contracts.Generator");

        // Its tests run the samples that it writes: C# against the client's project, all of them against the reference server.
        ProjectFile.Named("Inventora.Spec.Site.Tests").References.Should().BeEquivalentTo("Inventora.Spec.Site", "Inventora.Contracts.Client", "Inventora.ReferenceServer");
    }

    [Theory]
    [InlineData("Inventora.Conformance", "Inventora.Contracts", "Inventora.ReferenceServer")]
    [InlineData("Inventora.ReferenceServer", "Inventora.Conformance", "Inventora.Spec")]
    [InlineData("Inventora.Spec", "Inventora.Contracts", "Inventora.Conformance")]
    [InlineData("Inventora.Spec.Site", "Inventora.Conformance", "Inventora.ReferenceServer")]
    [InlineData("Inventora.Contracts.Generator", "Inventora.Spec", "Inventora.Conformance")]
    [InlineData("Inventora.Contracts", "Inventora.Spec", "Inventora.Conformance")]
    [InlineData("Inventora.Contracts.Client", "Inventora.Contracts.Server", "Inventora.Conformance")]
    [InlineData("Inventora.Contracts.Server", "Inventora.Contracts.Client", "Inventora.Conformance")]
    public void No_source_of_a_project_names_a_namespace_that_is_closed_to_it(string project, params string[] closed) =>
        ProjectFile.Named(project).Sources
            .SelectMany(source => Namespace().Matches(source.Text)
                .Select(match => match.Value)
                .Where(name => closed.Any(wall => name == wall || name.StartsWith(wall + ".", StringComparison.Ordinal)))
                .Select(name => $"{source.File} names {name}"))
            .ShouldBeNone();

    [GeneratedRegex(@"(?<![\w.""/])Inventora(\.[A-Z]\w*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
