namespace Inventora.Conformance.Tests.Mutants;

/// <summary>The checks that kill no mutant, each with the reason.</summary>
internal static class IdleChecks
{
    private const string Shared = "Other checks of its facts find the mutants first that break them; none breaks what it alone sees.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["access/no-key-comes-before-errors-of-a-write"] = Shared,
        ["access/the-query-key-only-authenticates"] = Shared,
        ["answers/a-broken-request-rule-gives-400"] = Shared,
        ["answers/every-documented-operation-is-there"] = Shared,
        ["answers/json-objects-are-accepted-as-request-bodies"] = Shared,
        ["answers/the-header-is-accepted-by-every-operation"] = Shared,
        ["materials/a-patch-shows-in-the-products-that-use-the-material"] = Shared,
        ["materials/a-supplied-material-has-no-materials-of-its-own"] = Shared,
        ["materials/patch-applies-all-fields-that-are-sent-together"] = Shared,
        ["materials/patch-has-no-say-over-other-fields"] = Shared,
        ["materials/patch-leaves-all-other-records-alone"] = Shared,
        ["pages/an-unknown-parameter-is-ignored"] = "A refusal only warns, and no fact forbids one.",
        ["pages/without-offset-a-list-starts-at-its-first-record"] = Shared,
        ["products/patch-to-null-clears-a-sales-price"] = Shared,
        ["products/products-and-materials-are-different-records"] = Shared,
        ["products/the-check-digit-of-an-ean-does-not-matter"] = "Its fact only records.",
        ["products/unit-price-can-be-set-although-there-is-stock"] = "A refusal may come of an earlier restock, which the API does not show.",
        ["shapes/a-batch-within-a-task-names-the-item-that-it-stands-in"] = Shared,
        ["shapes/every-material-has-the-list-of-its-own-materials"] = Shared,
        ["shapes/every-material-shows-its-prices-even-when-they-are-null"] = Shared,
        ["stock/a-tasks-embedded-product-shows-the-level-after-an-update"] = Shared,
        ["stock/material-custom-status-is-not-needed-for-other-types"] = Shared,
        ["stock/product-custom-status-is-not-needed-for-other-types"] = Shared,
        ["tasks/a-task-is-for-a-known-place-and-person"] = Shared,
        ["units/every-unit-of-area-can-be-set"] = Shared,
        ["units/every-unit-of-length-can-be-set"] = Shared,
        ["units/every-unit-of-time-can-be-set"] = Shared,
        ["units/every-unit-of-weight-can-be-set"] = Shared,
        ["units/pieces-and-cases-can-be-set"] = Shared,
    };
}
