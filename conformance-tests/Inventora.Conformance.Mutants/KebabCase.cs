using System.Text.RegularExpressions;

namespace Inventora.Conformance.Mutants;

/// <summary>Makes ids of the names that faults have as text or in code.</summary>
internal static partial class KebabCase
{
    /// <summary><c>Resource: retailPrice is null</c> becomes <c>resource-retail-price-is-null</c>.</summary>
    public static string Of(string name) => NotWord().Replace(Words(name).ToLowerInvariant(), "-").Trim('-');

    /// <summary><c>AuditSetsTheTotal</c> becomes <c>Audit sets the total</c>.</summary>
    public static string Sentence(string name) => name[0] + Words(name)[1..].ToLowerInvariant();

    private static string Words(string name) => Hump().Replace(name.Replace("'", "", StringComparison.Ordinal), "$1 $2");

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Hump();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotWord();
}
