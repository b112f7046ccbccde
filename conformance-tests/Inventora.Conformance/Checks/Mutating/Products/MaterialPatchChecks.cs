using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>PATCH of a material: what it sets, what it leaves, what it refuses.</summary>
[Phase(RunPhase.Patching)]
internal static class MaterialPatchChecks
{
    private static readonly PatchSubject Material = PatchSubject.Material;

    [Check("materials/patch-sets-name-alone", Profile.Reversible, "MAT-PATCH-3a", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsName(CheckContext context) => FieldScenario.RunAsync(context, Material, "name");

    [Check("materials/patch-sets-sku-alone", Profile.Reversible, "MAT-PATCH-3b", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsSku(CheckContext context) => FieldScenario.RunAsync(context, Material, "sku");

    [Check("materials/patch-sets-unit-type-alone", Profile.Reversible,
        "MAT-PATCH-3c", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsUnitType(CheckContext context) => FieldScenario.RunAsync(context, Material, "unitType");

    [Check("materials/patch-sets-unit-price-alone", Profile.Reversible,
        "MAT-PATCH-3d", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsUnitPrice(CheckContext context) => FieldScenario.RunAsync(context, Material, "unitPrice");

    [Check("materials/patch-sets-min-level-alone", Profile.Reversible,
        "MAT-PATCH-3e", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsMinLevel(CheckContext context) => FieldScenario.RunAsync(context, Material, "minLevel");

    [Check("materials/patch-sets-notes-alone", Profile.Reversible, "MAT-PATCH-3f", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsNotes(CheckContext context) => FieldScenario.RunAsync(context, Material, "notes");

    [Check("materials/patch-sets-retail-price-alone", Profile.Reversible,
        "MAT-PATCH-3g", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsRetailPrice(CheckContext context) => FieldScenario.RunAsync(context, Material, "retailPrice");

    [Check("materials/patch-sets-wholesale-price-alone", Profile.Reversible,
        "MAT-PATCH-3h", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsWholesalePrice(CheckContext context) => FieldScenario.RunAsync(context, Material, "wholesalePrice");

    [Check("materials/patch-sets-ean-alone", Profile.Reversible, "MAT-PATCH-3i", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsEan(CheckContext context) => FieldScenario.RunAsync(context, Material, "ean");

    [Check("materials/patch-sets-minimum-quantity-alone", Profile.Reversible,
        "MAT-PATCH-3j", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsMinimumQuantity(CheckContext context) => FieldScenario.RunAsync(context, Material, "minimumQuantity");

    [Check("materials/patch-sets-reorder-urls-alone", Profile.Reversible,
        "MAT-PATCH-3k", "MAT-PATCH-3", "MAT-PATCH-4", "MAT-PATCH-10", "GEN-13", "GEN-15")]
    public static Task SetsReorderURLs(CheckContext context) => FieldScenario.RunAsync(context, Material, "reorderURLs");

    [Check("materials/patch-is-there-for-every-later-read", Profile.Reversible, "MAT-PATCH-1", "MAT-PATCH-2", "RES-17")]
    public static Task IsThereForEveryLaterRead(CheckContext context) => RecordScenarios.PersistsAsync(context, Material);

    [Check("materials/patch-applies-all-fields-that-are-sent-together", Profile.Reversible, "MAT-PATCH-3", "MAT-PATCH-1", "GEN-15")]
    public static Task AppliesAllFieldsTogether(CheckContext context) => RecordScenarios.SeveralAsync(context, Material);

    [Check("materials/patches-add-up", Profile.Reversible, "MAT-PATCH-4", "GEN-15")]
    public static Task PatchesAddUp(CheckContext context) => RecordScenarios.AddUpAsync(context, Material);

    [Check("materials/patch-keeps-texts-to-the-letter", Profile.Reversible, "MAT-PATCH-3a", "MAT-PATCH-3f", "GEN-15")]
    public static Task KeepsTextsToTheLetter(CheckContext context) => TextScenarios.RunAsync(context, Material);

    [Check("materials/patch-leaves-all-other-records-alone", Profile.Reversible, "MAT-PATCH-1")]
    public static Task LeavesOtherRecordsAlone(CheckContext context) => RecordScenarios.AloneAsync(context, Material);

    [Check("materials/patch-replaces-the-reorder-urls", Profile.Reversible, "MAT-PATCH-3k", "GEN-15")]
    public static Task ReplacesTheReorderUrls(CheckContext context) => RecordScenarios.UrlsReplaceAsync(context, Material);

    [Check("materials/patch-refuses-a-unit-that-is-not-listed", Profile.Reversible, "TYPE-UNIT-9", "ERR-7", "ERR-10")]
    public static Task RefusesUnlistedUnits(CheckContext context) => RefusalScenarios.UnitsAsync(context, Material);

    [Check("materials/patch-never-makes-a-bundle", Profile.Reversible, "MAT-PATCH-6", "TYPE-UNIT-3")]
    public static Task NeverMakesABundle(CheckContext context) => RefusalScenarios.ToBundlesAsync(context, Material);

    [Check("materials/patch-of-an-unknown-id-is-answered-by-404", Profile.Reversible, "MAT-PATCH-11", "ERR-9")]
    public static Task OfAnUnknownIdIsNotFound(CheckContext context) => RefusalScenarios.UnknownIdAsync(context, Material);

    [Check("materials/patch-refuses-wrong-types-and-broken-bodies", Profile.Reversible, "ERR-7", "ERR-8")]
    public static Task RefusesWrongTypes(CheckContext context) => RefusalScenarios.TypesAsync(context, Material);

    [Check("materials/patch-has-no-say-over-other-fields", Profile.Reversible, "MAT-PATCH-10", "GEN-15")]
    public static Task HasNoSayOverOtherFields(CheckContext context) => RefusalScenarios.ReadOnlyFieldsAsync(context, Material);

    [Check("materials/patch-to-null-clears-a-sales-price", Profile.Reversible, "MAT-PATCH-7", "MAT-PATCH-4", "GEN-15")]
    public static Task ToNullClearsASalesPrice(CheckContext context) => EdgeScenarios.NullPricesAsync(context, Material);

    [Check("materials/patch-to-nought-or-nothing-is-not-dropped", Profile.Reversible, "GEN-15")]
    public static Task ToNoughtIsNotDropped(CheckContext context) => EdgeScenarios.ZeroAndEmptyAsync(context, Material);

    [Check("materials/patch-keeps-fractions", Profile.Reversible, "GEN-12")]
    public static Task KeepsFractions(CheckContext context) => EdgeScenarios.FractionsAsync(context, Material);

    [Check("materials/patch-of-nothing-changes-nothing", Profile.Reversible, "MAT-PATCH-4")]
    public static Task OfNothingChangesNothing(CheckContext context) => EdgeScenarios.EmptyBodyAsync(context, Material);

    [Check("materials/patch-does-not-null-what-must-have-a-value", Profile.Reversible, "MAT-PATCH-3a", "MAT-PATCH-3c", "MAT-PATCH-3k")]
    public static Task DoesNotNullWhatMustHaveAValue(CheckContext context) => EdgeScenarios.OtherNullsAsync(context, Material);
}
