using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Emit.Models;

/// <summary>Names of local variables for members: in camel case, different from each other and from what else is in scope.</summary>
internal sealed class LocalNames(params string[] taken)
{
    private readonly HashSet<string> names = new(taken, StringComparer.Ordinal);

    /// <summary>The variable for the member <paramref name="name"/>, escaped where it is a keyword.</summary>
    public string Add(string name)
    {
        string local = WordCasing.ToCamelCase(name);

        // Names of scripts without case stay as they are, and could be a converter's.
        while (local.EndsWith("JsonConverter", StringComparison.Ordinal) || !names.Add(local))
        {
            local += "Value";
        }

        return CSharpText.Identifier(local);
    }
}
