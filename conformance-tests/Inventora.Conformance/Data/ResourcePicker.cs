using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Chooses the products and materials that checks work on, so that no check spoils another's.</summary>
internal sealed class ResourcePicker(
    IReadOnlyList<JsonObject> products,
    IReadOnlyList<JsonObject> materials,
    IReadOnlyList<JsonObject> tasks,
    IReadOnlyDictionary<string, string> unreadable,
    FixtureChoice choice)
{
    private const int MostComponents = 5;

    // Batch checks produce up to three units.
    private const int UnitsProduced = 3;

    private static readonly string[] PatchableFields =
        ["name", "sku", "minLevel", "notes", "retailPrice", "wholesalePrice", "ean", "minimumQuantity", "reorderURLs", "unitPrice"];

    private readonly Dictionary<string, JsonObject> byId = products.Concat(materials)
        .Where(record => record.Text("id") is not null)
        .DistinctBy(record => record.Text("id"))
        .ToDictionary(record => record.Text("id")!, StringComparer.Ordinal);

    private readonly HashSet<string> inOpenTasks = [.. tasks
        .Where(task => task.Text("status") != "done")
        .SelectMany(task => task.Objects("Items"))
        .Select(item => item.Text("ResourceId"))
        .OfType<string>()];

    public ResourceFixtures Pick()
    {
        var recipe = products.Where(IsRecipe)
            .OrderByDescending(product => product.Objects("materials").Count > 1)
            .ThenByDescending(product => product.Objects("materials").All(component => component.Number("quantityUsed") != 1))
            .ThenBy(IsInOpenTask)
            .ThenByDescending(Filled)
            .FirstOrDefault();
        HashSet<string?> components = [.. recipe.Objects("materials").Select(component => component.Text("id"))];

        // Where nothing is free for the PATCH checks they share: they come before those of batches and stock, which lock a unitPrice.
        var patchProduct = Patchable(products, product => product == recipe || product.Text("id") == choice.Product);
        var patchMaterial = Patchable(materials, material => components.Contains(material.Text("id")) || material.Text("id") == choice.Material);
        return new ResourceFixtures
        {
            RecipeProduct = Found("/products", recipe, "no produced product in pieces has 1 to 5 materials that are all listed and in stock"),
            PatchProduct = Found("/products", patchProduct, "no product can be PATCHed (neither a bundle nor infinite)"),
            PatchMaterial = Found("/materials", patchMaterial, "no material can be PATCHed (neither a bundle nor infinite)"),
            StockProduct = Stock("/products", products, choice.Product, patchProduct, recipe, []),
            StockMaterial = Stock("/materials", materials, choice.Material, patchMaterial, null, components),
            OtherProduct = Found("/products", Other(recipe, patchProduct), "there is no second product for a task's items"),
            Bundle = Bundle(),
        };
    }

    private static bool IsBundle(JsonObject record) => record.Text("unitType") == "bundles" || record.Text("productionType") == "bundle";

    private static bool KeepsStock(JsonObject record) =>
        record.Text("productionType") is "produced" or "supplied" or "single" && !IsBundle(record) && record.Number("stockLevel") is not null;

    private static bool SumsUp(JsonObject record) => record.Member("locationStockLevels") is JsonObject levels
        && JsonComparison.SameNumber(levels.Sum(level => level.Value.Number() ?? 0), record.Number("stockLevel") ?? 0);

    private static JsonObject? Patchable(IEnumerable<JsonObject> records, Func<JsonObject, bool> isNeeded) => records
        .Where(record => record.Text("id") is not null && !IsBundle(record) && record.Text("productionType") != "infinite")
        .OrderBy(isNeeded)
        .ThenByDescending(Filled)
        .ThenByDescending(record => record.Text("unitType") == "pieces")
        .FirstOrDefault();

    private static int Filled(JsonObject record) => PatchableFields.Count(field => record.Member(field) is not null);

    private bool IsInOpenTask(JsonObject record) => inOpenTasks.Contains(record.Text("id")!);

    private bool IsRecipe(JsonObject product) =>
        product.Text("productionType") == "produced" && product.Text("unitType") == "pieces" && KeepsStock(product)
        && product.Text("id") is not null
        && product.Objects("materials") is { Count: >= 1 and <= MostComponents } components
        && components.All(component => component.Number("quantityUsed") is > 0
            && byId.TryGetValue(component.Text("id") ?? "", out var material)
            && KeepsStock(material)
            && material.Number("stockLevel") >= UnitsProduced * component.Number("quantityUsed"));

    private Fixture<ResourceFixture> Stock(
        string collection, IReadOnlyList<JsonObject> records, string? chosen, JsonObject? patched, JsonObject? recipe, HashSet<string?> components)
    {
        if (chosen is not null)
        {
            return Found(collection, records.FirstOrDefault(record => record.Text("id") == chosen), $"the fixtures name {chosen}, but {collection} does not list it");
        }

        var best = records.Where(record => record.Text("id") is not null && KeepsStock(record))
            .OrderBy(record => record == patched)
            .ThenByDescending(SumsUp)
            .ThenBy(record => record == recipe)
            .ThenBy(record => components.Contains(record.Text("id")))
            .ThenBy(IsInOpenTask)
            // Products are mostly counted; a material that is weighed or measured shows what becomes of fractions.
            .ThenByDescending(record => record.Text("unitType") == "pieces" == (collection == "/products"))
            // A field without a value shows no fault that writes to it.
            .ThenByDescending(Filled)
            .FirstOrDefault();
        return Found(collection, best, $"{collection} lists nothing that keeps stock (produced, supplied or single, no bundle)");
    }

    private JsonObject? Other(JsonObject? recipe, JsonObject? patched) => products
        .Where(product => product.Text("id") is not null && product != recipe && KeepsStock(product))
        .OrderBy(product => product == patched)
        .ThenByDescending(product => product.Text("unitType") != "pieces")
        .ThenBy(product => product.Objects("materials").Count > 0)
        .FirstOrDefault() ?? recipe;

    private Fixture<ResourceFixture> Bundle()
    {
        var record = choice.Bundle is { } id
            ? byId.GetValueOrDefault(id)
            : byId.Values.Where(IsBundle).OrderByDescending(candidate => candidate.Text("unitType") == "bundles").FirstOrDefault();
        return record is not null
            ? Fixture<ResourceFixture>.Found(new ResourceFixture(products.Contains(record) ? "/products" : "/materials", record.Text("id")!, record))
            : Fixture<ResourceFixture>.None("no product or material is a bundle", optional: true);
    }

    private Fixture<ResourceFixture> Found(string collection, JsonObject? record, string otherwise) => record is not null
        ? Fixture<ResourceFixture>.Found(new ResourceFixture(collection, record.Text("id")!, record))
        : Fixture<ResourceFixture>.None(unreadable.GetValueOrDefault(collection) ?? otherwise);
}
