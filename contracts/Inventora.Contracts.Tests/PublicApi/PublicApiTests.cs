using System.Reflection;
using Inventora.Contracts.Client;
using Inventora.Contracts.Server;

namespace Inventora.Contracts.Tests.PublicApi;

/// <summary>The public API of the three packages changes only together with the tracked files; <c>INVENTORA_UPDATE=1</c> writes them anew.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages() => [.. Assemblies.Keys];

    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        ["Inventora.Contracts"] = typeof(Product).Assembly,
        ["Inventora.Contracts.Client"] = typeof(InventoraClient).Assembly,
        ["Inventora.Contracts.Server"] = typeof(IProductsHandler).Assembly,
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_api_is_the_tracked_one(string package)
    {
        string file = RepositoryPath.Combine("contracts", "PublicApi", package + ".txt");
        string seen = PublicApiText.Of(Assemblies[package]);
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, seen);
        }

        seen.Should().Be(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", "{0} says so; INVENTORA_UPDATE=1 writes it anew", file);
    }
}
