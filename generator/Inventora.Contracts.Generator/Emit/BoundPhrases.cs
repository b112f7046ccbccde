using System.Globalization;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>Bounds in words, for comments and for violations: <c>at least 1</c>.</summary>
internal static class BoundPhrases
{
    /// <summary>All bounds of a place, each in its words.</summary>
    public static IEnumerable<string> All(TypeUse use)
    {
        if (use.Constraints is not { } bounds)
        {
            return [];
        }

        IEnumerable<string?> phrases = use switch
        {
            ListUse => [Least(bounds.MinItems, "item", "items"), Most(bounds.MaxItems, "item", "items"), bounds.HasUniqueItems ? Unique : null],
            MapUse => [Least(bounds.MinProperties, "property", "properties"), Most(bounds.MaxProperties, "property", "properties")],
            _ => [Minimum(bounds), Maximum(bounds), MultipleOf(bounds), MinLength(bounds), MaxLength(bounds), Pattern(bounds)],
        };
        return phrases.OfType<string>();
    }

    public const string Unique = "items that all differ";

    public static string? Minimum(ConstraintModel bounds) => bounds.Minimum is { } least ? (bounds.IsMinimumExclusive ? "more than " : "at least ") + least : null;

    public static string? Maximum(ConstraintModel bounds) => bounds.Maximum is { } most ? (bounds.IsMaximumExclusive ? "less than " : "at most ") + most : null;

    public static string? MultipleOf(ConstraintModel bounds) => bounds.MultipleOf is { } step ? "a multiple of " + step : null;

    public static string? MinLength(ConstraintModel bounds) => Least(bounds.MinLength, "character", "characters");

    public static string? MaxLength(ConstraintModel bounds) => Most(bounds.MaxLength, "character", "characters");

    public static string? Pattern(ConstraintModel bounds) => bounds.Pattern is { } pattern ? "text that matches " + pattern : null;

    public static string? Least(int? amount, string one, string many) => amount > 0 ? "at least " + Amount(amount.Value, one, many) : null;

    public static string? Most(int? amount, string one, string many) => amount is { } most ? "at most " + Amount(most, one, many) : null;

    private static string Amount(int amount, string one, string many) => $"{amount.ToString(CultureInfo.InvariantCulture)} {(amount == 1 ? one : many)}";
}
