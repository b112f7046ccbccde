namespace Inventora.Conformance.Tests.Runner;

/// <summary>Compares text with a tracked file; with <c>INVENTORA_UPDATE=1</c> the file is written instead.</summary>
internal static class GoldenFile
{
    /// <summary>Compares text with the file <c>Runner/Golden/NAME</c>.</summary>
    public static void Match(string name, string text)
    {
        var file = RepositoryFolder.Find("conformance-tests", "Inventora.Conformance.Tests", "Runner", "Golden", name);
        if (Environment.GetEnvironmentVariable("INVENTORA_UPDATE") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.Exists(file).Should().BeTrue("{0} must be there; INVENTORA_UPDATE=1 writes it", name);
        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "that is what {0} says; INVENTORA_UPDATE=1 rewrites it", name);
    }
}
