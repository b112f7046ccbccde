using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Products;

/// <summary>PATCH rules that stand for products or for materials alone, and what a PATCH of a material shows in the products that use it.</summary>
[Phase(RunPhase.Patching)]
internal static class OwnRulesChecks
{
    [Check("products/the-check-digit-of-an-ean-does-not-matter", Profile.Reversible, "RES-21")]
    public static async Task TheCheckDigitDoesNotMatter(CheckContext context)
    {
        var record = PatchSubject.Product.With(context.Fixtures, "ean");
        var answer = await context.Api.PatchAsync(record.Path, new { ean = "1234567890124" });
        context.Observe("RES-21", answer.IsSuccess, "ean 1234567890124, which the documentation shows, is accepted", answer.Answer, answer);
    }

    [Check("products/patch-leaves-the-materials-of-the-product-alone", Profile.Reversible, "NEST-13")]
    public static async Task PatchLeavesTheMaterialsAlone(CheckContext context)
    {
        var product = context.Fixtures.RecipeProduct.Required;
        var before = Documented.Resource(await context.ReadAsync(product.Path));
        var body = new JsonObject { ["name"] = context.Unique("recipe") };
        foreach (var field in new[] { "notes", "minLevel", "retailPrice" }.Where(field => before[field] is not null))
        {
            body[field] = PatchValues.For(context, field, before).DeepClone();
        }

        var answer = await context.Api.PatchAsync(product.Path, body);
        if (!answer.IsSuccess)
        {
            context.Inconclusive($"The PATCH was not accepted: {answer}");
        }

        var later = await context.Api.GetAsync(product.Path);
        foreach (var exchange in new[] { answer, later })
        {
            var difference = JsonComparison.Difference(before["materials"], Documented.Resource(exchange.Json)["materials"]);
            context.Observe("NEST-13", difference is null, "materials as before a PATCH of the product", difference ?? "as before", exchange);
        }
    }

    [Check("products/unit-price-can-be-set-although-there-is-stock", Profile.Reversible, "PROD-PATCH-26")]
    public static async Task UnitPriceCanBeSetAlthoughThereIsStock(CheckContext context)
    {
        // Which records are free of stock blocks cannot be asked; one that accepts is enough.
        var candidates = context.Fixtures.Products
            .Where(record => record.Number("unitPrice") is not null && record.Number("stockLevel") > 0 && record.Text("productionType") is not ("bundle" or "infinite"))
            .Take(5);
        foreach (var record in candidates)
        {
            var path = $"/products/{Uri.EscapeDataString(record.Text("id") ?? "")}";
            var price = PatchValues.For(context, "unitPrice", record);
            var answer = await context.Api.PatchAsync(path, new JsonObject { ["unitPrice"] = price });
            if (answer.IsSuccess)
            {
                var later = await context.Api.GetAsync(path);
                context.Observe(
                    "PROD-PATCH-26", JsonComparison.Same(price, later.Json.Member("unitPrice")), $"unitPrice {price} after an accepted PATCH",
                    later.Json.Member("unitPrice"), later);
                return;
            }
        }

        context.Inconclusive(
            "None of five products with stock lets its unitPrice be changed; all may have stock blocks of other than initial logs.", optional: true);
    }

    [Check("materials/a-sibling-unit-can-be-set-and-the-numbers-stay", Profile.Reversible, "MAT-PATCH-8", "MAT-PATCH-9", "GEN-15")]
    public static async Task ASiblingUnitCanBeSet(CheckContext context)
    {
        var found = context.Fixtures.Materials.FirstOrDefault(material =>
            Units.IsContinuous(material.Text("unitType")) && material.Text("productionType") is not ("bundle" or "infinite") && material.Number("stockLevel") is not (null or 0));
        var record = found?.Text("id") is { } id ? new ResourceFixture("/materials", id, found) : PatchSubject.Material.Fixture(context.Fixtures).Required;
        var before = await context.ReadAsync(record.Path);
        var unit = Units.SiblingOf(before.Text("unitType"));
        var answer = await context.Api.PatchAsync(record.Path, new { unitType = unit });
        if (!answer.IsSuccess)
        {
            context.For("MAT-PATCH-8").Warn(false, $"a change from {before.Text("unitType")} to {unit} is accepted", answer.Answer, answer);
            return;
        }

        var later = await context.Api.GetAsync(record.Path);
        foreach (var exchange in new[] { answer, later })
        {
            var seen = exchange.Json.Text("unitType");
            context.ObserveAll(["MAT-PATCH-8", "GEN-15"], seen == unit, $"unitType {unit} after an accepted PATCH to it", seen, exchange);
        }

        var old = Documented.Resource(before);
        var now = Documented.Resource(later.Json);
        var difference = JsonComparison.Difference(old["stockLevel"], now["stockLevel"]) ?? JsonComparison.Difference(old["locationStockLevels"], now["locationStockLevels"]);
        context.Observe("MAT-PATCH-9", difference is null, "the stock is the same number in the new unit", difference ?? "the same", later);
    }

    [Check("materials/a-patch-shows-in-the-products-that-use-the-material", Profile.Reversible, "MAT-PATCH-12", "NEST-11")]
    public static async Task APatchShowsInTheProducts(CheckContext context)
    {
        var product = context.Fixtures.RecipeProduct.Required;
        var entry = product.Baseline.Objects("materials").FirstOrDefault(part =>
            context.Fixtures.Materials.Any(material => material.Text("id") == part.Text("id") && material.Member("minLevel") is not null));
        var id = entry?.Text("id") ?? throw new InconclusiveException($"No material of {product.Path} has a minLevel that could be put back.");
        var name = context.Unique("nested");
        var minLevel = PatchValues.For(context, "minLevel", entry);
        var answer = await context.Api.PatchAsync(
            $"/materials/{Uri.EscapeDataString(id)}", new JsonObject { ["name"] = name, ["minLevel"] = minLevel });
        if (!answer.IsSuccess)
        {
            context.Inconclusive($"The PATCH of the material was not accepted: {answer}");
        }

        var seen = await context.Api.GetAsync(product.Path);
        var nested = seen.Json.Objects("materials").FirstOrDefault(part => part.Text("id") == id);
        context.Observe(
            "NEST-11", nested.Text("name") == name, $"the entry of {id} in materials has the material's new name", nested.Text("name"), seen);
        context.Observe(
            "MAT-PATCH-12", JsonComparison.Same(minLevel, nested.Member("minLevel")),
            $"the entry of {id} in materials has the material's new minLevel {minLevel}", nested.Member("minLevel"), seen);
    }
}
