using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>Stock-level updates of a material.</summary>
[Phase(RunPhase.Stock)]
internal static class MaterialStockChecks
{
    private static readonly StockSubject Material = StockSubject.Material;

    [Check("stock/material-restock-adds-the-quantity-at-the-named-location", Profile.Full,
        "STOCK-M-1", "STOCK-3", "STOCK-9", "LOC-16", "STOCK-RESTOCK-1", "STOCK-RESTOCK-2", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14",
        "STOCK-15", "GEN-13")]
    public static Task RestockAdds(CheckContext context) => MovementScenarios.RestockAsync(context, Material);

    [Check("stock/material-equal-restocks-add-up", Profile.Full, "STOCK-RESTOCK-3")]
    public static Task EqualRestocksAddUp(CheckContext context) => MovementScenarios.RestocksAddUpAsync(context, Material);

    [Check("stock/material-loss-subtracts-the-quantity", Profile.Full,
        "STOCK-LOSS-1", "STOCK-3", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task LossSubtracts(CheckContext context) => MovementScenarios.LossAsync(context, Material);

    [Check("stock/material-loss-undoes-a-restock-of-the-same-quantity", Profile.Full, "STOCK-LOSS-2")]
    public static Task LossUndoesARestock(CheckContext context) => MovementScenarios.NeutralAsync(context, Material);

    [Check("stock/material-audit-sets-the-level-exactly", Profile.Full,
        "STOCK-AUDIT-1", "STOCK-AUDIT-2", "STOCK-3", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task AuditSetsTheLevel(CheckContext context) => MovementScenarios.AuditAsync(context, Material);

    [Check("stock/material-audit-is-of-the-location-and-not-of-the-total", Profile.Full, "STOCK-AUDIT-3", "STOCK-12", "STOCK-13")]
    public static Task AuditIsOfTheLocation(CheckContext context) => MovementScenarios.AuditScopeAsync(context, Material);

    [Check("stock/material-audit-to-nought-is-an-audit", Profile.Full,
        "STOCK-18", "STOCK-10", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task AuditToNought(CheckContext context) => MovementScenarios.AuditZeroAsync(context, Material);

    [Check("stock/material-notes-of-an-update-are-not-the-records-own", Profile.Full, "STOCK-5", "STOCK-11")]
    public static Task NotesAreTheUpdates(CheckContext context) => OptionScenarios.NotesAsync(context, Material);

    [Check("stock/material-custom-status-is-not-needed-for-other-types", Profile.Full, "STOCK-7", "STOCK-9")]
    public static Task CustomStatusIsNotNeeded(CheckContext context) => OptionScenarios.NoCustomStatusAsync(context, Material);

    [Check("stock/material-fractions-are-counted", Profile.Full, "STOCK-21", "GEN-15")]
    public static Task FractionsAreCounted(CheckContext context) => OptionScenarios.FractionsAsync(context, Material);

    [Check("stock/material-quantities-are-counted-exactly", Profile.Full, "STOCK-AUDIT-1", "STOCK-RESTOCK-1", "STOCK-LOSS-1", "STOCK-21", "GEN-12")]
    public static Task QuantitiesAreCountedExactly(CheckContext context) => ExactScenarios.RunAsync(context, Material);

    [Check("stock/material-location-without-stock-counts-as-nought", Profile.Full, "STOCK-19")]
    public static Task LocationWithoutStock(CheckContext context) => OptionScenarios.NewPlaceAsync(context, Material);

    [Check("stock/material-custom-status-is-accepted", Profile.Full,
        "STOCK-CUSTOM-1", "STOCK-3", "STOCK-10", "STOCK-11", "STOCK-12", "STOCK-13", "STOCK-14", "STOCK-15", "GEN-13")]
    public static Task CustomStatusIsAccepted(CheckContext context) => OptionScenarios.CustomStatusAsync(context, Material);

    [Check("stock/material-nothing-is-lost-or-won-at-the-limits", Profile.Full, "STOCK-RESTOCK-1", "STOCK-LOSS-1", "STOCK-17")]
    public static Task LimitsHold(CheckContext context) => OptionScenarios.LimitsAsync(context, Material);

    [Check("stock/material-update-needs-quantity-location-and-type", Profile.Full, "STOCK-1", "STOCK-2", "STOCK-3", "STOCK-17", "STOCK-22", "ERR-10")]
    public static Task NeedsItsFields(CheckContext context) => StockRefusalScenarios.RequiredFieldsAsync(context, Material);

    [Check("stock/material-update-type-is-one-of-four", Profile.Full, "STOCK-4", "STOCK-6", "STOCK-8", "STOCK-17", "TYPE-UPD-1", "ERR-10")]
    public static Task TypeIsOneOfFour(CheckContext context) => StockRefusalScenarios.TypesAsync(context, Material);

    [Check("stock/material-update-needs-a-known-record-and-location", Profile.Full, "STOCK-16", "STOCK-17", "STOCK-23", "ERR-9")]
    public static Task NeedsKnownPlaces(CheckContext context) => StockRefusalScenarios.PlacesAsync(context, Material);

    // First of its phase, so that no loss or audit of another check has locked the price before.
    [Check("stock/material-restock-locks-the-unit-price", Profile.Full, "MAT-PATCH-5", "MAT-PATCH-4", "MAT-PATCH-3g", "GEN-15", "ERR-7", Order = -1)]
    public static Task RestockLocksThePrice(CheckContext context) => StockRefusalScenarios.PriceLockAsync(context, Material);
}
