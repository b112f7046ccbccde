using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>PATCH of a product: what it sets, what it leaves, what it refuses.</summary>
[Phase(RunPhase.Patching)]
internal static class ProductPatchChecks
{
    private static readonly PatchSubject Product = PatchSubject.Product;

    [Check("products/patch-sets-name-alone", Profile.Reversible,
        "PROD-PATCH-3", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsName(CheckContext context) => FieldScenario.RunAsync(context, Product, "name");

    [Check("products/patch-sets-sku-alone", Profile.Reversible,
        "PROD-PATCH-4", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsSku(CheckContext context) => FieldScenario.RunAsync(context, Product, "sku");

    [Check("products/patch-sets-unit-type-alone", Profile.Reversible,
        "PROD-PATCH-5", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsUnitType(CheckContext context) => FieldScenario.RunAsync(context, Product, "unitType");

    [Check("products/patch-sets-unit-price-alone", Profile.Reversible,
        "PROD-PATCH-6", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsUnitPrice(CheckContext context) => FieldScenario.RunAsync(context, Product, "unitPrice");

    [Check("products/patch-sets-min-level-alone", Profile.Reversible,
        "PROD-PATCH-7", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsMinLevel(CheckContext context) => FieldScenario.RunAsync(context, Product, "minLevel");

    [Check("products/patch-sets-notes-alone", Profile.Reversible,
        "PROD-PATCH-8", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsNotes(CheckContext context) => FieldScenario.RunAsync(context, Product, "notes");

    [Check("products/patch-sets-retail-price-alone", Profile.Reversible,
        "PROD-PATCH-9", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsRetailPrice(CheckContext context) => FieldScenario.RunAsync(context, Product, "retailPrice");

    [Check("products/patch-sets-wholesale-price-alone", Profile.Reversible,
        "PROD-PATCH-10", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsWholesalePrice(CheckContext context) => FieldScenario.RunAsync(context, Product, "wholesalePrice");

    [Check("products/patch-sets-ean-alone", Profile.Reversible,
        "PROD-PATCH-11", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsEan(CheckContext context) => FieldScenario.RunAsync(context, Product, "ean");

    [Check("products/patch-sets-minimum-quantity-alone", Profile.Reversible,
        "PROD-PATCH-12", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsMinimumQuantity(CheckContext context) => FieldScenario.RunAsync(context, Product, "minimumQuantity");

    [Check("products/patch-sets-reorder-urls-alone", Profile.Reversible,
        "PROD-PATCH-13", "PROD-PATCH-14", "PROD-PATCH-15", "PROD-PATCH-20", "GEN-13", "GEN-15")]
    public static Task SetsReorderURLs(CheckContext context) => FieldScenario.RunAsync(context, Product, "reorderURLs");

    [Check("products/patch-is-there-for-every-later-read", Profile.Reversible, "PROD-PATCH-1", "PROD-PATCH-2", "PROD-PATCH-21", "RES-17")]
    public static Task IsThereForEveryLaterRead(CheckContext context) => RecordScenarios.PersistsAsync(context, Product);

    [Check("products/patch-applies-all-fields-that-are-sent-together", Profile.Reversible, "PROD-PATCH-24", "PROD-PATCH-21", "GEN-15")]
    public static Task AppliesAllFieldsTogether(CheckContext context) => RecordScenarios.SeveralAsync(context, Product);

    [Check("products/patches-add-up", Profile.Reversible, "PROD-PATCH-15", "GEN-15")]
    public static Task PatchesAddUp(CheckContext context) => RecordScenarios.AddUpAsync(context, Product);

    [Check("products/patch-keeps-texts-to-the-letter", Profile.Reversible, "PROD-PATCH-3", "PROD-PATCH-8", "GEN-15")]
    public static Task KeepsTextsToTheLetter(CheckContext context) => TextScenarios.RunAsync(context, Product);

    [Check("products/patch-leaves-all-other-records-alone", Profile.Reversible, "PROD-PATCH-25")]
    public static Task LeavesOtherRecordsAlone(CheckContext context) => RecordScenarios.AloneAsync(context, Product);

    [Check("products/patch-replaces-the-reorder-urls", Profile.Reversible, "PROD-PATCH-13", "GEN-15")]
    public static Task ReplacesTheReorderUrls(CheckContext context) => RecordScenarios.UrlsReplaceAsync(context, Product);

    [Check("products/patch-refuses-a-unit-that-is-not-listed", Profile.Reversible, "PROD-PATCH-22", "TYPE-UNIT-9", "ERR-7", "ERR-10")]
    public static Task RefusesUnlistedUnits(CheckContext context) => RefusalScenarios.UnitsAsync(context, Product);

    [Check("products/patch-never-makes-a-bundle", Profile.Reversible, "PROD-PATCH-17", "TYPE-UNIT-3")]
    public static Task NeverMakesABundle(CheckContext context) => RefusalScenarios.ToBundlesAsync(context, Product);

    [Check("products/patch-of-an-unknown-id-is-answered-by-404", Profile.Reversible, "PROD-PATCH-23", "ERR-9")]
    public static Task OfAnUnknownIdIsNotFound(CheckContext context) => RefusalScenarios.UnknownIdAsync(context, Product);

    [Check("products/patch-refuses-wrong-types-and-broken-bodies", Profile.Reversible, "ERR-7", "ERR-8")]
    public static Task RefusesWrongTypes(CheckContext context) => RefusalScenarios.TypesAsync(context, Product);

    [Check("products/patch-has-no-say-over-other-fields", Profile.Reversible, "PROD-PATCH-19", "GEN-15")]
    public static Task HasNoSayOverOtherFields(CheckContext context) => RefusalScenarios.ReadOnlyFieldsAsync(context, Product);

    [Check("products/patch-to-null-clears-a-sales-price", Profile.Reversible, "PROD-PATCH-15", "GEN-15")]
    public static Task ToNullClearsASalesPrice(CheckContext context) => EdgeScenarios.NullPricesAsync(context, Product);

    [Check("products/patch-to-nought-or-nothing-is-not-dropped", Profile.Reversible, "GEN-15")]
    public static Task ToNoughtIsNotDropped(CheckContext context) => EdgeScenarios.ZeroAndEmptyAsync(context, Product);

    [Check("products/patch-keeps-fractions", Profile.Reversible, "GEN-12")]
    public static Task KeepsFractions(CheckContext context) => EdgeScenarios.FractionsAsync(context, Product);

    [Check("products/patch-of-nothing-changes-nothing", Profile.Reversible, "PROD-PATCH-14", "PROD-PATCH-15")]
    public static Task OfNothingChangesNothing(CheckContext context) => EdgeScenarios.EmptyBodyAsync(context, Product);

    [Check("products/patch-does-not-null-what-must-have-a-value", Profile.Reversible, "PROD-PATCH-3", "PROD-PATCH-5", "PROD-PATCH-13")]
    public static Task DoesNotNullWhatMustHaveAValue(CheckContext context) => EdgeScenarios.OtherNullsAsync(context, Product);
}
