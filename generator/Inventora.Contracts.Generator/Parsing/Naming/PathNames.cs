using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>The C# names of paths.</summary>
public static class PathNames
{
    /// <summary><c>/products/{id}/lines</c> is <c>ProductsByIdLines</c>; empty for the root.</summary>
    public static string OfPath(string path)
    {
        string name = string.Empty;
        foreach (string segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            string part = WordCasing.ToPascalCase(segment);
            name += segment[0] == '{' ? "By" + part : part;
        }

        return name;
    }
}
