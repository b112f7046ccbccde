namespace Inventora.Conformance.Tests.Mutants;

/// <summary>The mutants that the suite does not find yet, each with what it would have to ask.</summary>
internal static class KnownGaps
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["reference/a-loss-spreads-to-the-materials-of-a-product"] = "Only restocks are made of a product with a recipe.",
        ["reference/a-materials-name-is-trimmed-to-its-first-word"] = "The names that are sent have no blanks.",
        ["reference/a-refused-price-leaves-the-notes-stored"] = "Beside a locked price the name is sent, never the notes.",
        ["reference/a-retail-price-of-null-clears-the-wholesale-price-too"] = "A price of null is sent on its own to materials only, and products with both.",
        ["reference/an-update-does-not-move-updated-at"] = "updatedAt may stay within what a clock can tell apart, so that it must only not go back.",
        ["reference/an-update-marks-all-records-of-its-kind"] = "Neighbours are compared after an update of texts, not of numbers.",
        ["reference/beside-a-name-the-unit-is-forgotten"] = "Several fields are sent together, but the unit is not among them.",
        ["reference/deleting-a-batch-completes-the-item"] = "Items are compared after the deletion of a batch by their presence.",
        ["reference/deleting-a-batch-lowers-the-items-quantity"] = "Items are compared after the deletion of a batch by their presence.",
        ["reference/notes-are-overwritten-by-a-custom-update"] = "A custom update is sent without notes.",
        ["reference/quantities-are-kept-as-doubles"] = "Numbers that differ by less than a millionth are taken for equal: many a fair server calculates in doubles.",
        ["reference/quantities-are-kept-as-floats"] = "Numbers that differ by less than a millionth are taken for equal: many a fair server calculates in doubles.",
        ["reference/quantities-have-two-decimals"] = "The quantities that are sent have at most two decimals.",
        ["reference/the-price-lock-holds-the-retail-price-too"] = "While the unit price is locked no other price is sent.",
        ["reference/the-reversal-is-at-the-default-location"] = "The batches that are reversed were produced at the default location.",
        ["reference/the-third-item-is-lost"] = "Tasks are made with one or two items.",
    };
}
