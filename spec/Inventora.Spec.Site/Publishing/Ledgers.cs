using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Publishing;

/// <summary>What this repository knows about its own contract beside the contract itself, as it was when this program was built.</summary>
public sealed class Ledgers
{
    private static readonly (string Prefix, string Name)[] Areas =
    [
        ("GEN", "The API as a whole"), ("AUTH", "API keys"), ("PAGE", "Pages of lists"), ("RES", "Products and materials"), ("NEST", "Materials within products"),
        ("PROD", "Reading and updating products"), ("MAT", "Reading and updating materials"), ("STOCK", "Stock-level updates"), ("LOC", "Locations"),
        ("ITEM", "Task items"), ("IPROD", "Products within task items"), ("BATCH", "Batches"), ("TASK", "Tasks"), ("TYPE", "Units and other enumerations"), ("ERR", "Errors"),
    ];

    private static readonly (string Prefix, string Name)[] SilentAreas =
    [
        ("A-AUTH", "API keys"), ("A-PAGE", "Pages of lists"), ("A-RES", "Records"), ("A-PATCH", "Updates of products and materials"),
        ("A-STOCK", "Stock-level updates"), ("A-TASK", "Tasks"), ("A-BATCH", "Batches"), ("A-GEN", "The API as a whole"),
    ];

    private Ledgers(Ledger ledger, ContractDocument contract)
    {
        Ledger = ledger;
        Contract = contract;
        FactAreas = [.. Areas.Select(area => (area.Name, Facts: (IReadOnlyList<Fact>)[.. ledger.Facts.Where(fact => PrefixOf(fact.Id) == area.Prefix)]))];
        SilenceAreas = [.. SilentAreas.Select(area => (area.Name, Silences: (IReadOnlyList<Silence>)[.. ledger.Silences.Where(silence => silence.Id.StartsWith(area.Prefix + "-", StringComparison.Ordinal))]))];
        KillMatrix = [.. TextPart.Divide(RepositoryText.Read("kill-matrix.md"))];
    }

    /// <summary>The ledger of facts.</summary>
    public Ledger Ledger { get; }

    /// <summary>The contract with the lines of its places.</summary>
    public ContractDocument Contract { get; }

    /// <summary>The facts by what they are about.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<Fact> Facts)> FactAreas { get; }

    /// <summary>The silences by what they are about.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<Silence> Silences)> SilenceAreas { get; }

    /// <summary>The kill matrix by its headings.</summary>
    public IReadOnlyList<TextPart> KillMatrix { get; }

    /// <summary>Reads them all.</summary>
    public static Ledgers Load() => new(Ledger.Load(), ContractDocument.Load());

    private static string PrefixOf(string id) => id[..id.IndexOf('-', StringComparison.Ordinal)];
}
