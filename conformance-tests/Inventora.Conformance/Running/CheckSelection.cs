using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Which checks a run takes.</summary>
internal sealed class CheckSelection
{
    public CheckSelection(IReadOnlyList<Check> catalog, ConformanceOptions options)
    {
        Only = options.Only.Count > 0;
        var chosen = catalog.Where(check => !Only || Names(check, options.Only)).ToArray();
        Passive = [.. chosen.Where(check => check.IsPassive && check.Profile <= options.Profile)];
        Reported = chosen.ToHashSet();

        // What a passive check looks for may show in the exchanges of any other check.
        Checks = [.. (Passive.Count > 0 ? catalog : chosen).Where(check => !check.IsPassive && check.Profile <= options.Profile)];
        Facts = chosen.SelectMany(check => check.Facts).ToHashSet(StringComparer.Ordinal);
        if (Only && options.Only.Any(name => Facts.Contains(name)))
        {
            // Named facts alone are asked for, not what their checks observe besides.
            var areas = chosen.Where(check => options.Only.Contains(check.Id) || options.Only.Contains(check.Area)).SelectMany(check => check.Facts);
            Facts = [.. options.Only.Where(Facts.Contains), .. areas];
        }
    }

    /// <summary>Whether the run is limited to some checks.</summary>
    public bool Only { get; }

    /// <summary>The checks that the report is about.</summary>
    public IReadOnlySet<Check> Reported { get; }

    /// <summary>The active checks to run, in their order; some perhaps only for the passive checks to look at.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>The passive checks.</summary>
    public IReadOnlyList<Check> Passive { get; }

    /// <summary>The facts that the report of a limited run is about.</summary>
    public HashSet<string> Facts { get; }

    private static bool Names(Check check, IReadOnlyCollection<string> names) =>
        names.Contains(check.Id) || names.Contains(check.Area) || check.Facts.Any(names.Contains);
}
