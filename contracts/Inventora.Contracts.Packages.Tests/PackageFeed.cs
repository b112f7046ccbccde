using System.IO.Compression;
using System.Text;

[assembly: AssemblyFixture(typeof(Inventora.Contracts.Packages.Tests.PackageFeed))]

namespace Inventora.Contracts.Packages.Tests;

/// <summary>A folder with all packages, packed once from what was built.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("inventora-feed-").FullName;

    /// <summary>The ids of the packages.</summary>
    public IEnumerable<string> Ids => Directory.GetFiles(Folder, "*.nupkg").Select(file => Path.GetFileName(file)[..^(Version.Length + ".nupkg".Length + 1)]).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // …/bin/<configuration>/<framework>
        string configuration = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2];
        await Command.DotnetAsync(RepositoryPath.Combine(), "pack", "Inventora.Contracts.sln", "-c", configuration, "--no-build", "-v", "q", "-o", Folder, $"-p:PackageVersion={Version}");
    }

    /// <summary>Lets the projects of a folder have the packages: what is packed is unpacked there; all else comes from the machine's own cache, or else from where packages come from.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unpacked">The folder in it that packages are unpacked to.</param>
    public void OfferTo(string folder, string unpacked)
    {
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(cache);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, unpacked)}" /></config>
              <fallbackPackageFolders><add key="machine" value="{cache}" /></fallbackPackageFolders>
              <packageSources><add key="packed" value="{Folder}" /></packageSources>
            </configuration>
            """);
    }

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.{extension}"));

    /// <summary>Reads a file of a package.</summary>
    public string Read(string id, string file)
    {
        using ZipArchive package = Open(id);
        using var reader = new StreamReader(package.GetEntry(file)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
