namespace Inventora.Spec.Tests.Architecture;

public sealed class FileTests
{
    private const int LongestFile = 350;

    /// <summary>Files that are longer, each with the reason why dividing it would make it worse.</summary>
    private static readonly Dictionary<string, string> LongForAReason = new(StringComparer.Ordinal);

    private static readonly string[] Pictures = [".png", ".ico", ".woff2"];

    private static IEnumerable<string> Sources =>
        Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.StartsWith("generator/Inventora.Contracts.Generator/Runtime/", StringComparison.Ordinal));

    [Fact]
    public void No_source_file_is_longer_than_350_lines_without_a_reason()
    {
        var tooLong = Sources
            .Select(file => (File: file, Lines: File.ReadLines(Repository.PathOf(file)).Count()))
            .Where(source => source.Lines > LongestFile)
            .ToArray();

        tooLong.Where(source => !LongForAReason.ContainsKey(source.File)).Select(source => $"{source.File} has {source.Lines} lines").ShouldBeNone();
        LongForAReason.Keys.Except(tooLong.Select(source => source.File)).ShouldBeNone("a reason that is no longer needed is taken back");
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        // Put together here so that this file does not find itself.
        string[] words = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];

        Repository.Files
            .Where(file => !Pictures.Contains(Path.GetExtension(file)))
            .SelectMany(file => File.ReadLines(Repository.PathOf(file))
                .Select((line, index) => (Text: line, Number: index + 1))
                .Where(line => words.Any(word => line.Text.Contains(word, StringComparison.Ordinal)))
                .Select(line => $"{file}({line.Number}): {line.Text.Trim()}"))
            .ShouldBeNone();
    }

    [Fact]
    public void No_generated_code_is_committed() =>
        Repository.Files.Where(file => file.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)).ShouldBeNone();
}
