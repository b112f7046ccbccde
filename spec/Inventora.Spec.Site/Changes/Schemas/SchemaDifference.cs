using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>A difference between two schemas, before it is known which way their values travel.</summary>
/// <param name="Request">For whom it breaks something where values go to servers.</param>
/// <param name="Response">For whom it breaks something where values go to clients.</param>
/// <param name="Always">What it breaks wherever the schema is used: C#.</param>
internal sealed record SchemaDifference(
    ChangeRule Rule,
    Breaks Request,
    Breaks Response,
    Breaks Always,
    PlacedJson? Old,
    PlacedJson? New,
    string? OldValue,
    string? NewValue)
{
    /// <summary>Whether C# has another type at each place that uses the schema, and not only in the type that the schema becomes.</summary>
    public bool ChangesUses { get; init; }

    /// <summary>Whether it is about null alone, which is no news where a value may be missing anyway.</summary>
    public bool IsNull { get; init; }

    /// <summary>Whether a value can no longer be taken for the whole answer.</summary>
    public bool EndsConversion { get; init; }

    /// <summary>Only this way, where a property travels one way alone.</summary>
    public Direction Travels { get; init; } = Direction.Both;

    /// <summary>For whom it breaks something where values travel so.</summary>
    /// <param name="direction">The ways in which the schema's values travel.</param>
    /// <param name="use">How the generated code uses the schema's type.</param>
    public Breaks Of(Direction direction, SchemaUse use)
    {
        var breaks = Always | (!ChangesUses ? Breaks.None : IsNull ? use.Given : use.Names);
        breaks |= EndsConversion ? use.Converts : Breaks.None;
        var seen = direction & Travels;
        breaks |= seen.HasFlag(Direction.Request) ? Request : Breaks.None;
        breaks |= seen.HasFlag(Direction.Response) ? Response : Breaks.None;
        return breaks;
    }
}
