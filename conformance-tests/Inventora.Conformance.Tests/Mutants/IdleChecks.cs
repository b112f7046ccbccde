namespace Inventora.Conformance.Tests.Mutants;

/// <summary>The checks that kill no mutant, each with the reason why none can.</summary>
internal static class IdleChecks
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["materials/a-supplied-material-has-no-materials-of-its-own"] = "The verdict of its fact is info, so that it never finds a fault.",
    };
}
