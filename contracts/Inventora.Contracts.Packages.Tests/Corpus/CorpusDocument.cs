using System.Text.RegularExpressions;

namespace Inventora.Contracts.Packages.Tests.Corpus;

/// <summary>A real document of other people, which is no part of the repository.</summary>
/// <param name="Name">Its name for messages.</param>
/// <param name="Path">Its main file.</param>
/// <param name="Others">The files that it may refer to, as a project names them; null for a document of one file.</param>
/// <param name="Size">The bytes of all its files.</param>
internal sealed partial record CorpusDocument(string Name, string Path, string? Others, long Size)
{
    /// <summary>Where the documents are.</summary>
    public static string Folder { get; } = System.IO.Path.Combine(Environment.GetEnvironmentVariable("INVENTORA_SHARED") ?? RepositoryPath.Combine("..", "shared"), "corpus");

    /// <summary>All documents whose names have the part that <c>INVENTORA_CORPUS</c> asks for.</summary>
    public static IReadOnlyList<CorpusDocument> FindAll()
    {
        string wanted = Environment.GetEnvironmentVariable("INVENTORA_CORPUS") is { } part && part != "all" ? part : "";
        IEnumerable<CorpusDocument> single = Directory.EnumerateFiles(System.IO.Path.Combine(Folder, "public"))
            .Select(path => new CorpusDocument(System.IO.Path.GetFileName(path), path, null, new FileInfo(path).Length));
        IEnumerable<CorpusDocument> several = Directory.EnumerateDirectories(System.IO.Path.Combine(Folder, "multi")).SelectMany(FindMains);
        return [.. single.Concat(several).Where(document => document.Name.Contains(wanted, StringComparison.Ordinal)).OrderBy(document => document.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<CorpusDocument> FindMains(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => System.IO.Path.GetExtension(path) is ".yaml" or ".yml" or ".json")];
        long size = files.Sum(path => new FileInfo(path).Length);
        return files.Where(path => Version().IsMatch(File.ReadAllText(path)))
            .Select(path => new CorpusDocument(System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(folder)!, path), path, System.IO.Path.Combine(folder, "**", "*.*"), size));
    }

    // At the top of the file: in YAML without a space before it, in JSON as the first key.
    [GeneratedRegex("""^(?:openapi|swagger)\s*:|\A\s*\{\s*"(?:openapi|swagger)"\s*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
