using System.Reflection;

namespace Inventora.Spec;

/// <summary>The two files of the folder <c>spec</c>, carried inside the assembly so that they are there wherever it runs.</summary>
internal static class EmbeddedFile
{
    public const string Contract = "inventora.openapi.yaml";

    public const string Facts = "facts.yaml";

    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).GetTypeInfo().Assembly.GetManifestResourceStream(name)
            ?? throw new SpecException($"The assembly carries no file named {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
