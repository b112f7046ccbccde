using System.Globalization;

namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>Names that must differ from one another, whatever their case.</summary>
/// <remarks>Two names that differ in case alone are legal C#, but not for other .NET languages, nor for files on Windows.</remarks>
public sealed class NameScope(params IEnumerable<string> reserved)
{
    private readonly HashSet<string> taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is still free.</summary>
    public bool IsFree(string name) => !taken.Contains(name);

    /// <summary>Takes <paramref name="name"/> if it is free.</summary>
    public bool TryClaim(string name) => taken.Add(name);

    /// <summary>Takes the first free one of the candidates, or else the last one with the first number from 2 that makes it free.</summary>
    public string Claim(params string[] candidates) => Claim(IsFree, candidates);

    /// <summary>Like <see cref="Claim(string[])"/>, where a name must also please <paramref name="isFree"/>.</summary>
    public string Claim(Func<string, bool> isFree, params string[] candidates)
    {
        string? name = candidates.FirstOrDefault(isFree);
        for (int number = 2; name is null; number++)
        {
            string numbered = candidates[candidates.Length - 1] + number.ToString(CultureInfo.InvariantCulture);
            name = isFree(numbered) ? numbered : null;
        }

        taken.Add(name);
        return name;
    }
}
