namespace Inventora.Contracts.Generator.Tests.Harness;

/// <summary>Text that is kept beside the tests and compared exactly; <c>INVENTORA_UPDATE=1</c> rewrites it.</summary>
public static class GoldenFile
{
    private static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "generator", "Inventora.Contracts.Generator.Tests", "Golden");

    /// <summary>Asserts that <paramref name="text"/> is what <c>Golden/{name}.txt</c> holds.</summary>
    public static void AssertEqual(string name, string text)
    {
        string path = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.Exists(path).Should().BeTrue("INVENTORA_UPDATE=1 writes {0}", path);
        text.Should().Be(File.ReadAllText(path), "it is what Golden/{0}.txt holds; INVENTORA_UPDATE=1 rewrites it", name);
    }
}
