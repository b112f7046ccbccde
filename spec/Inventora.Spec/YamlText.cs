using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Inventora.Spec;

/// <summary>Reads YAML text into nodes that know their line.</summary>
internal static class YamlText
{
    /// <summary>Reads the one document of a file.</summary>
    /// <exception cref="SpecException">The text is no YAML, or holds none or several documents.</exception>
    public static YamlNode Parse(string text, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new SpecException(file, exception.Start.Line, $"not readable as YAML: {exception.Message}", exception);
        }

        return stream.Documents.Count == 1
            ? stream.Documents[0].RootNode
            : throw new SpecException(file, 0, $"expected one YAML document, found {stream.Documents.Count}.");
    }
}
