using System.Globalization;

namespace Inventora.Contracts.Generator.Parsing.Naming;

/// <summary>Names that must differ from one another, whatever their case.</summary>
/// <remarks>Two names that differ in case alone are legal C#, but not for other .NET languages, nor for files on Windows.</remarks>
public sealed class NameScope(params IEnumerable<string> reserved)
{
    private readonly HashSet<string> taken = new(reserved, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);

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
        string last = candidates[candidates.Length - 1];
        while (name is null)
        {
            // Numbers that were taken once stay taken: thousands of equal names must not count from the beginning each time.
            int number = numbers[last] = numbers.TryGetValue(last, out int latest) ? latest + 1 : 2;
            string numbered = last + number.ToString(CultureInfo.InvariantCulture);
            name = isFree(numbered) ? numbered : null;
        }

        taken.Add(name);
        return name;
    }

    /// <summary>Names several things in their order, so that no name hangs on what stands below it: what is added there renames nothing.</summary>
    /// <param name="candidates">For each thing its names as for <see cref="Claim(string[])"/>.</param>
    /// <param name="companions">Endings: with a name goes the name with each of them.</param>
    public IReadOnlyList<string> ClaimAll(IEnumerable<string[]> candidates, params string[] companions)
    {
        bool IsWhollyFree(string name) => IsFree(name) && companions.All(companion => IsFree(name + companion));
        List<string> names = [];
        foreach (string[] own in candidates)
        {
            string name = Claim(IsWhollyFree, own);
            taken.UnionWith(companions.Select(companion => name + companion));
            names.Add(name);
        }

        return names;
    }
}
