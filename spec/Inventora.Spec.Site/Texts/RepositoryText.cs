using System.Reflection;

namespace Inventora.Spec.Site.Texts;

/// <summary>Texts of this repository that pages show, carried inside the program.</summary>
internal static class RepositoryText
{
    private const string Folder = "Texts/";

    /// <summary>The names of all of them, in order.</summary>
    public static IEnumerable<string> Names =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal);

    /// <summary>The rules of the generator with the pages about them, in the order of their ids.</summary>
    public static IEnumerable<(string Id, string Text)> Rules =>
        Names.Where(name => name.StartsWith("rules/OAC", StringComparison.Ordinal)).Select(name => (Path.GetFileNameWithoutExtension(name), Read(name)));

    /// <summary>A text by its name without its heading, which pages have themselves.</summary>
    public static string ReadBody(string name)
    {
        var text = Read(name);
        return text[text.IndexOf('\n', StringComparison.Ordinal)..];
    }

    /// <summary>A text by its name, with <c>\n</c> at the end of its lines.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The program carries no text {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
