namespace Inventora.Spec.Site.Changes.Reports;

/// <summary>Whom a change breaks, in words.</summary>
public static class Affected
{
    private static readonly (string Name, Breaks Models, Breaks Client, Breaks Server)[] CSharp =
    [
        ("C# source", Breaks.ModelsSource, Breaks.ClientSource, Breaks.ServerSource),
        ("C# binary", Breaks.ModelsBinary, Breaks.ClientBinary, Breaks.ServerBinary),
    ];

    /// <summary>Words such as <c>clients, C# source (client, server)</c>; empty for nobody.</summary>
    public static string Words(Breaks breaks)
    {
        var words = new List<string>();
        if (breaks.HasFlag(Breaks.Clients))
        {
            words.Add("clients");
        }

        if (breaks.HasFlag(Breaks.Servers))
        {
            words.Add("servers");
        }

        words.AddRange(CSharp
            .Select(kind => (kind.Name, Parts: Parts(breaks, kind.Models, kind.Client, kind.Server)))
            .Where(kind => kind.Parts.Count > 0)
            .Select(kind => $"{kind.Name} ({string.Join(", ", kind.Parts)})"));
        return string.Join(", ", words);
    }

    /// <summary>The parts of the generated code in which source breaks: <c>models</c>, <c>client</c>, <c>server</c>.</summary>
    public static IReadOnlyList<string> Source(Breaks breaks) => Parts(breaks, Breaks.ModelsSource, Breaks.ClientSource, Breaks.ServerSource);

    /// <summary>The parts of the generated code in which what was compiled breaks.</summary>
    public static IReadOnlyList<string> Binary(Breaks breaks) => Parts(breaks, Breaks.ModelsBinary, Breaks.ClientBinary, Breaks.ServerBinary);

    private static List<string> Parts(Breaks breaks, Breaks models, Breaks client, Breaks server) =>
        [.. new[] { (models, "models"), (client, "client"), (server, "server") }.Where(part => breaks.HasFlag(part.Item1)).Select(part => part.Item2)];
}
