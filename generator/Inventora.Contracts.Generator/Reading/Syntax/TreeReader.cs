using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Syntax.Lenient;
using Inventora.Contracts.Generator.Reading.Tree;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Reads a text that may be YAML or JSON, whatever its file is called.</summary>
public static class TreeReader
{
    /// <summary>The tree of the text; null when it is empty.</summary>
    /// <param name="file">The file of the text, where it is another one than the contract itself.</param>
    /// <exception cref="UnreadableTextException">No reader can read the text, or it goes beyond the limits.</exception>
    public static PlacedNode? Read(string text, FindingCollector findings, CancellationToken cancellationToken, string? file = null)
    {
        if (text.Length > 1 && (text[0] == '\0') != (text[1] == '\0'))
        {
            throw UnreadableTextException.Syntax("UTF-8", new TextPlace(0, 0, 0, 0, file), "every second character is a null, as in UTF-16 without a byte order mark; save the file as UTF-8");
        }

        string content = text.TrimStart('\uFEFF');
        string start = content.TrimStart();
        bool isJson = start.Length > 0 && start[0] is '{' or '[';
        return isJson ? ReadJson(content, findings, cancellationToken, file) : ReadYaml(content, findings, cancellationToken, file);
    }

    /// <summary>What the library refuses may have one sensible reading all the same; if not, the fault is the library's.</summary>
    private static PlacedNode? ReadYaml(string text, FindingCollector findings, CancellationToken cancellationToken, string? file)
    {
        int count = findings.Count;
        UnreadableTextException fault;
        try
        {
            return YamlTreeReader.Read(text, findings, cancellationToken, file);
        }
        catch (UnreadableTextException libraryFault) when (libraryFault.Rule == Rules.UnreadableText)
        {
            fault = libraryFault;
        }

        findings.Forget(count);
        try
        {
            return LenientYamlReader.Read(text, findings, cancellationToken, file);
        }
        catch (UnreadableTextException lenientFault) when (lenientFault.Rule == Rules.UnreadableText)
        {
            findings.Forget(count);
            throw fault;
        }
    }

    /// <summary>YAML in braces looks like JSON, and is broken only when neither reader can read it; the fault is then JSON's.</summary>
    private static PlacedNode? ReadJson(string text, FindingCollector findings, CancellationToken cancellationToken, string? file)
    {
        int count = findings.Count;
        UnreadableTextException fault;
        try
        {
            return JsonTreeReader.Read(text, findings, file);
        }
        catch (UnreadableTextException jsonFault) when (jsonFault.Rule == Rules.UnreadableText)
        {
            fault = jsonFault;
        }

        try
        {
            findings.Forget(count);
            return ReadYaml(text, findings, cancellationToken, file);
        }
        catch (UnreadableTextException yamlFault) when (yamlFault.Rule == Rules.UnreadableText)
        {
            throw fault;
        }
    }
}
