using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>Stock-level updates of a product.</summary>
[Phase(RunPhase.Stock)]
internal static class ProductStockChecks
{
    private static readonly StockSubject Product = StockSubject.Product;

    [Check("stock/product-restock-adds-the-quantity-at-the-named-location", Profile.Full,
        "STOCK-P-1", "STOCK-3", "STOCK-9", "LOC-16", "STOCK-RESTOCK-1", "STOCK-RESTOCK-2", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14",
        "STOCK-15", "GEN-13")]
    public static Task RestockAdds(CheckContext context) => MovementScenarios.RestockAsync(context, Product);

    [Check("stock/product-equal-restocks-add-up", Profile.Full, "STOCK-RESTOCK-3")]
    public static Task EqualRestocksAddUp(CheckContext context) => MovementScenarios.RestocksAddUpAsync(context, Product);

    [Check("stock/product-loss-subtracts-the-quantity", Profile.Full,
        "STOCK-LOSS-1", "STOCK-3", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task LossSubtracts(CheckContext context) => MovementScenarios.LossAsync(context, Product);

    [Check("stock/product-loss-undoes-a-restock-of-the-same-quantity", Profile.Full, "STOCK-LOSS-2")]
    public static Task LossUndoesARestock(CheckContext context) => MovementScenarios.NeutralAsync(context, Product);

    [Check("stock/product-audit-sets-the-level-exactly", Profile.Full,
        "STOCK-AUDIT-1", "STOCK-AUDIT-2", "STOCK-3", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task AuditSetsTheLevel(CheckContext context) => MovementScenarios.AuditAsync(context, Product);

    [Check("stock/product-audit-is-of-the-location-and-not-of-the-total", Profile.Full, "STOCK-AUDIT-3", "STOCK-12", "STOCK-13")]
    public static Task AuditIsOfTheLocation(CheckContext context) => MovementScenarios.AuditScopeAsync(context, Product);

    [Check("stock/product-audit-to-nought-is-an-audit", Profile.Full,
        "STOCK-18", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task AuditToNought(CheckContext context) => MovementScenarios.AuditZeroAsync(context, Product);

    [Check("stock/product-notes-of-an-update-are-not-the-records-own", Profile.Full, "STOCK-5", "STOCK-11")]
    public static Task NotesAreTheUpdates(CheckContext context) => OptionScenarios.NotesAsync(context, Product);

    [Check("stock/product-custom-status-is-not-needed-for-other-types", Profile.Full, "STOCK-7", "STOCK-9")]
    public static Task CustomStatusIsNotNeeded(CheckContext context) => OptionScenarios.NoCustomStatusAsync(context, Product);

    [Check("stock/product-fractions-are-counted", Profile.Full, "STOCK-21", "GEN-15")]
    public static Task FractionsAreCounted(CheckContext context) => OptionScenarios.FractionsAsync(context, Product);

    [Check("stock/product-quantities-are-counted-exactly", Profile.Full, "STOCK-AUDIT-1", "STOCK-RESTOCK-1", "STOCK-LOSS-1", "STOCK-21", "GEN-12")]
    public static Task QuantitiesAreCountedExactly(CheckContext context) => ExactScenarios.RunAsync(context, Product);

    [Check("stock/product-location-without-stock-counts-as-nought", Profile.Full, "STOCK-19")]
    public static Task LocationWithoutStock(CheckContext context) => OptionScenarios.NewPlaceAsync(context, Product);

    [Check("stock/product-custom-status-is-accepted", Profile.Full,
        "STOCK-CUSTOM-1", "STOCK-3", "STOCK-10", "STOCK-11", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task CustomStatusIsAccepted(CheckContext context) => OptionScenarios.CustomStatusAsync(context, Product);

    [Check("stock/product-nothing-is-lost-or-won-at-the-limits", Profile.Full, "STOCK-RESTOCK-1", "STOCK-LOSS-1", "STOCK-17")]
    public static Task LimitsHold(CheckContext context) => OptionScenarios.LimitsAsync(context, Product);

    [Check("stock/product-update-needs-quantity-location-and-type", Profile.Full, "STOCK-1", "STOCK-2", "STOCK-3", "STOCK-17", "STOCK-22", "ERR-10")]
    public static Task NeedsItsFields(CheckContext context) => StockRefusalScenarios.RequiredFieldsAsync(context, Product);

    [Check("stock/product-update-type-is-one-of-four", Profile.Full, "STOCK-4", "STOCK-6", "STOCK-8", "STOCK-17", "TYPE-UPD-1", "ERR-10")]
    public static Task TypeIsOneOfFour(CheckContext context) => StockRefusalScenarios.TypesAsync(context, Product);

    [Check("stock/product-update-needs-a-known-record-and-location", Profile.Full, "STOCK-16", "STOCK-17", "STOCK-23", "ERR-9")]
    public static Task NeedsKnownPlaces(CheckContext context) => StockRefusalScenarios.PlacesAsync(context, Product);

    // First of its phase, so that no loss or audit of another check has locked the price before.
    [Check("stock/product-restock-locks-the-unit-price", Profile.Full, "PROD-PATCH-16", "PROD-PATCH-14", "PROD-PATCH-9", "GEN-15", "ERR-7", Order = -1)]
    public static Task RestockLocksThePrice(CheckContext context) => StockRefusalScenarios.PriceLockAsync(context, Product);
}
