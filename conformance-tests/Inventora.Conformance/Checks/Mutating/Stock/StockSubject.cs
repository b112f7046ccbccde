namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>What the stock checks of products and of materials differ in.</summary>
internal sealed record StockSubject(string Noun, string Updates, string PriceLock, string OtherFields, string RetailPrice, Func<Fixtures, Fixture<ResourceFixture>> Fixture, Func<Fixtures, string> UnknownId)
{
    /// <summary>Products.</summary>
    public static readonly StockSubject Product = new("product", "STOCK-P-1", "PROD-PATCH-16", "PROD-PATCH-14", "PROD-PATCH-9", fixtures => fixtures.StockProduct, fixtures => fixtures.UnknownProductId);

    /// <summary>Materials.</summary>
    public static readonly StockSubject Material = new("material", "STOCK-M-1", "MAT-PATCH-5", "MAT-PATCH-4", "MAT-PATCH-3g", fixtures => fixtures.StockMaterial, fixtures => fixtures.UnknownMaterialId);
}
