using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Inventora.Contracts.Packages.Tests;

/// <summary>What is in the packages, whoever installs them.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] Libraries =
    [
        "Inventora.Conformance", "Inventora.Conformance.Xunit", "Inventora.Contracts", "Inventora.Contracts.Client", "Inventora.Contracts.Server", "Inventora.Spec",
    ];

    [Fact]
    public void Every_package_is_there()
    {
        feed.Ids.Should().Contain([.. Libraries, "Inventora.Contracts.Generator", "inventora-conformance", "inventora-sandbox"]);
    }

    [Fact]
    public void Every_package_says_what_it_is_and_under_which_licence()
    {
        foreach (string id in feed.Ids)
        {
            using ZipArchive package = feed.Open(id);
            package.Entries.Select(entry => entry.FullName).Should().Contain(["README.md", "LICENSE", "icon.png"], id);

            XElement metadata = Nuspec(id);
            string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
            Value("license").Should().Be("MIT", id);
            Value("icon").Should().Be("icon.png", id);
            Value("readme").Should().Be("README.md", id);
            Value("description").Should().NotBeNullOrEmpty().And.NotBe("Package Description", id);
            Value("tags").Should().NotBeNullOrEmpty(id);
            feed.Read(id, "README.md").Should().StartWith("# " + id + "\n").And.Contain("## Versions");
        }
    }

    [Fact]
    public void Libraries_have_symbols_of_their_own_and_documentation()
    {
        foreach (string id in Libraries)
        {
            using ZipArchive package = feed.Open(id);
            using ZipArchive symbols = feed.Open(id, "snupkg");
            string[] assemblies = [.. package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal))];

            assemblies.Should().NotBeEmpty();
            package.Entries.Select(entry => entry.FullName).Should().Contain(assemblies.Select(name => Path.ChangeExtension(name, ".xml")));
            symbols.Entries.Select(entry => entry.FullName).Should().Contain(assemblies.Select(name => Path.ChangeExtension(name, ".pdb")));
        }
    }

    [Theory]
    [InlineData("Inventora.Contracts", "net8.0")]
    [InlineData("Inventora.Contracts", "net10.0")]
    [InlineData("Inventora.Contracts.Client", "net8.0", "Inventora.Contracts", "Microsoft.Extensions.Http")]
    [InlineData("Inventora.Contracts.Client", "net10.0", "Inventora.Contracts", "Microsoft.Extensions.Http")]
    [InlineData("Inventora.Contracts.Server", "net8.0", "Inventora.Contracts")]
    [InlineData("Inventora.Contracts.Server", "net10.0", "Inventora.Contracts")]
    public void The_packages_of_the_contract_bring_nothing_that_is_not_needed(string id, string framework, params string[] dependencies)
    {
        XElement group = Nuspec(id).Descendants().Single(element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies" && element.Attribute("targetFramework")!.Value == framework);

        group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Should().BeEquivalentTo(dependencies);
    }

    [Fact]
    public void The_generator_declares_no_dependency_and_carries_what_it_reads_documents_with()
    {
        using ZipArchive package = feed.Open("Inventora.Contracts.Generator");
        string[] files = [.. package.Entries.Select(entry => entry.FullName)];

        Nuspec("Inventora.Contracts.Generator").Descendants().Where(element => element.Name.LocalName == "dependency").Should().BeEmpty();
        files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Should().OnlyContain(file => file.StartsWith("tools/netstandard2.0/", StringComparison.Ordinal));
        files.Should().Contain(["tools/netstandard2.0/Inventora.Contracts.Generator.dll", "tools/netstandard2.0/Microsoft.OpenApi.dll", "THIRD-PARTY-NOTICES.txt"]);
        files.Should().Contain(["build/Inventora.Contracts.Generator.targets", "buildTransitive/Inventora.Contracts.Generator.targets"]);
    }

    [Fact]
    public void No_package_knows_the_machine_that_made_it()
    {
        // A build for debugging keeps its paths, for breakpoints.
        Assert.SkipUnless(AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal), "Only released packages have no paths.");
        byte[] root = Encoding.UTF8.GetBytes(RepositoryPath.Combine());
        foreach (string file in Directory.GetFiles(feed.Folder, "*nupkg"))
        {
            using ZipArchive package = ZipFile.OpenRead(file);
            foreach (ZipArchiveEntry entry in package.Entries)
            {
                using var content = new MemoryStream();
                using Stream stream = entry.Open();
                stream.CopyTo(content);
                content.ToArray().AsSpan().IndexOf(root).Should().Be(-1, "{0} of {1} holds the path", entry.FullName, Path.GetFileName(file));
            }
        }
    }

    private XElement Nuspec(string id) => XDocument.Parse(feed.Read(id, id + ".nuspec")).Root!.Elements().Single();
}
