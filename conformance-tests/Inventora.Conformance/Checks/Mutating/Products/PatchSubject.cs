using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>What the PATCH checks of products and of materials differ in: the records, and the facts that the same observation bears on.</summary>
internal sealed record PatchSubject
{
    /// <summary>Products.</summary>
    public static readonly PatchSubject Product = new()
    {
        List = "/products",
        Noun = "product",
        Fixture = fixtures => fixtures.PatchProduct,
        Records = fixtures => fixtures.Products,
        UnknownId = fixtures => fixtures.UnknownProductId,
        Updates = "PROD-PATCH-1",
        FullAnswer = "PROD-PATCH-2",
        Optional = "PROD-PATCH-14",
        Merges = "PROD-PATCH-15",
        Unit = "PROD-PATCH-22",
        ToBundles = "PROD-PATCH-17",
        ReadOnly = "PROD-PATCH-19",
        KeepsStock = "PROD-PATCH-20",
        Persists = "PROD-PATCH-21",
        Unknown = "PROD-PATCH-23",
        Several = "PROD-PATCH-24",
        Alone = "PROD-PATCH-25",
        Fields = new Dictionary<string, string>
        {
            ["name"] = "PROD-PATCH-3",
            ["sku"] = "PROD-PATCH-4",
            ["unitType"] = "PROD-PATCH-5",
            ["unitPrice"] = "PROD-PATCH-6",
            ["minLevel"] = "PROD-PATCH-7",
            ["notes"] = "PROD-PATCH-8",
            ["retailPrice"] = "PROD-PATCH-9",
            ["wholesalePrice"] = "PROD-PATCH-10",
            ["ean"] = "PROD-PATCH-11",
            ["minimumQuantity"] = "PROD-PATCH-12",
            ["reorderURLs"] = "PROD-PATCH-13",
        },
    };

    /// <summary>Materials.</summary>
    public static readonly PatchSubject Material = new()
    {
        List = "/materials",
        Noun = "material",
        Fixture = fixtures => fixtures.PatchMaterial,
        Records = fixtures => fixtures.Materials,
        UnknownId = fixtures => fixtures.UnknownMaterialId,
        Updates = "MAT-PATCH-1",
        FullAnswer = "MAT-PATCH-2",
        Optional = "MAT-PATCH-4",
        Merges = "MAT-PATCH-4",
        Unit = "TYPE-UNIT-9",
        ToBundles = "MAT-PATCH-6",
        ReadOnly = "MAT-PATCH-10",
        KeepsStock = "MAT-PATCH-10",
        Persists = "MAT-PATCH-1",
        Unknown = "MAT-PATCH-11",
        Several = "MAT-PATCH-3",
        Alone = "MAT-PATCH-1",
        Fields = new Dictionary<string, string>
        {
            ["name"] = "MAT-PATCH-3a",
            ["sku"] = "MAT-PATCH-3b",
            ["unitType"] = "MAT-PATCH-3c",
            ["unitPrice"] = "MAT-PATCH-3d",
            ["minLevel"] = "MAT-PATCH-3e",
            ["notes"] = "MAT-PATCH-3f",
            ["retailPrice"] = "MAT-PATCH-3g",
            ["wholesalePrice"] = "MAT-PATCH-3h",
            ["ean"] = "MAT-PATCH-3i",
            ["minimumQuantity"] = "MAT-PATCH-3j",
            ["reorderURLs"] = "MAT-PATCH-3k",
        },
    };

    public required string List { get; init; }

    public required string Noun { get; init; }

    public required Func<Fixtures, Fixture<ResourceFixture>> Fixture { get; init; }

    public required Func<Fixtures, IReadOnlyList<JsonObject>> Records { get; init; }

    public required Func<Fixtures, string> UnknownId { get; init; }

    /// <summary>The fact that PATCH updates the record.</summary>
    public required string Updates { get; init; }

    /// <summary>The fact that the answer is the full record.</summary>
    public required string FullAnswer { get; init; }

    /// <summary>The fact that every field alone is a valid body.</summary>
    public required string Optional { get; init; }

    /// <summary>The fact that fields which are not sent stay.</summary>
    public required string Merges { get; init; }

    /// <summary>The fact that the unit must be a listed one.</summary>
    public required string Unit { get; init; }

    /// <summary>The fact that the unit cannot become bundles.</summary>
    public required string ToBundles { get; init; }

    /// <summary>The fact that a PATCH has no say over other fields.</summary>
    public required string ReadOnly { get; init; }

    /// <summary>The fact that a PATCH leaves the stock alone.</summary>
    public required string KeepsStock { get; init; }

    /// <summary>The fact that the update is there for every later read.</summary>
    public required string Persists { get; init; }

    /// <summary>The fact that an unknown id is answered by 404.</summary>
    public required string Unknown { get; init; }

    /// <summary>The fact that several fields can be set at once.</summary>
    public required string Several { get; init; }

    /// <summary>The fact that other records are left alone.</summary>
    public required string Alone { get; init; }

    /// <summary>The fields that can be set, with the fact that says so.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>
    /// A record whose field has a value, so that the old value can be put back: null is documented only for the two sales prices.
    /// </summary>
    /// <exception cref="InconclusiveException">There is none.</exception>
    public ResourceFixture With(Fixtures fixtures, string field)
    {
        var usual = Fixture(fixtures).Required;
        if (field is "retailPrice" or "wholesalePrice" || usual.Baseline.Member(field) is not null)
        {
            return usual;
        }

        var other = Records(fixtures).FirstOrDefault(record =>
            record.Member(field) is not null && record.Text("unitType") is not "bundles" && record.Text("productionType") is not ("bundle" or "infinite"));
        return other?.Text("id") is { } id
            ? new ResourceFixture(List, id, other)
            : throw new InconclusiveException($"No {Noun} has a value in {field} that could be put back. Give one {Noun} a {field}.");
    }
}
