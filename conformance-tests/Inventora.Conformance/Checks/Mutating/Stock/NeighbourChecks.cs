using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>What a stock update shows elsewhere, and what it must leave alone.</summary>
[Phase(RunPhase.Stock)]
internal static class NeighbourChecks
{
    [Check("stock/a-restock-of-a-product-leaves-other-records-and-its-materials-alone", Profile.Full, "STOCK-20", "STOCK-15", "NEST-13")]
    public static async Task ARestockOfAProductLeavesOthersAlone(CheckContext context)
    {
        // A product with a recipe shows whether a restock is taken for a production.
        var product = context.Fixtures.RecipeProduct.TryGet(out var recipe) ? recipe : context.Fixtures.StockProduct.Required;
        await LeavesOthersAloneAsync(context, product);
    }

    [Check("stock/a-restock-of-a-material-leaves-other-records-alone", Profile.Full, "STOCK-20", "STOCK-15", "NEST-13")]
    public static Task ARestockOfAMaterialLeavesOthersAlone(CheckContext context) => LeavesOthersAloneAsync(context, context.Fixtures.StockMaterial.Required);

    [Check("stock/a-products-materials-show-the-level-after-an-update-of-the-material", Profile.Full, "NEST-11")]
    public static async Task NestedLevelsFollow(CheckContext context)
    {
        var product = context.Fixtures.RecipeProduct.Required;
        var id = product.Baseline.Objects("materials").Select(part => part.Text("id"))
            .FirstOrDefault(id => context.Fixtures.Materials.Any(material => material.Text("id") == id && material.Text("productionType") is not "infinite"));
        var found = context.Fixtures.Materials.FirstOrDefault(material => material.Text("id") == id)
            ?? throw new InconclusiveException($"No entry in materials of {product.Path} is one of /materials.");
        var bench = StockBench.At(context, new ResourceFixture("/materials", id!, found));
        await bench.PrepareAsync("restock", 3);
        var own = await bench.ReadAsync();
        var seen = await context.Api.GetAsync(product.Path);
        var nested = seen.Json.Objects("materials").First(part => part.Text("id") == id);
        context.Observe(
            "NEST-11", JsonComparison.Same(own["stockLevel"], nested.Member("stockLevel")),
            $"stockLevel {own["stockLevel"]} in the entry of {id}, as the material has", nested.Member("stockLevel"), seen);
        var listed = (await context.ListedAsync("/products", product.Id)).Objects("materials").FirstOrDefault(part => part.Text("id") == id);
        context.Observe(
            "NEST-11", JsonComparison.Same(own["stockLevel"], listed.Member("stockLevel")),
            $"stockLevel {own["stockLevel"]} in the entry of {id} in the list of products, as the material has", listed.Member("stockLevel"), seen);
    }

    [Check("stock/a-tasks-embedded-product-shows-the-level-after-an-update", Profile.Full, "IPROD-3")]
    public static async Task EmbeddedLevelsFollow(CheckContext context)
    {
        var product = context.Fixtures.StockProduct.Required;
        var bench = StockBench.At(context, product);
        var body = new { name = context.Unique("embedded"), Items = new[] { new { ProductId = product.Id, quantity = 5, unitType = Units.Sendable(product.Baseline.Text("unitType")) } } };
        var task = await context.Api.PostAsync("/tasks", body);
        if (!task.IsSuccess || task.Json.Text("id") is not { } id)
        {
            context.Inconclusive($"The task was not created: {task}");
            return;
        }

        await bench.PrepareAsync("restock", 3);
        var own = await bench.ReadAsync();
        var seen = await context.Api.GetAsync($"/tasks/{Uri.EscapeDataString(id)}");
        var embedded = seen.Json.Objects("Items").FirstOrDefault().Member("Product").Number("stockLevel");
        context.Observe(
            "IPROD-3", embedded == own.Number("stockLevel"), $"stockLevel {own["stockLevel"]} in the task's embedded Product, as the product has",
            embedded, seen);
        var listed = (await context.ListedAsync("/tasks", id)).Objects("Items").FirstOrDefault().Member("Product").Number("stockLevel");
        context.Observe(
            "IPROD-3", listed == own.Number("stockLevel"), $"stockLevel {own["stockLevel"]} in the embedded Product of the task's entry in the list", listed, seen);
    }

    private static async Task LeavesOthersAloneAsync(CheckContext context, ResourceFixture record)
    {
        var bench = StockBench.At(context, record);
        var before = await bench.ReadAsync();
        var others = await Bystanders.ReadAsync(context, record);
        // One walk for all three types, so the quantities must not cancel each other out in any pair.
        await bench.PrepareAsync("restock", 7);
        await bench.PrepareAsync("loss", 3);
        var answer = await bench.PrepareAsync("audit", bench.Level(before) + 5);
        var changed = await others.DifferenceAsync(context);
        context.Observe("STOCK-20", changed is null, "no other product or material is changed by a restock, a loss and an audit", changed ?? "none", answer);
        var parts = JsonComparison.Difference(before["materials"], Documented.Resource(answer.Json)["materials"]);
        context.Observe("NEST-13", parts is null, "materials as before a restock, a loss and an audit", parts ?? "as before", answer);
        var listed = await context.ListedAsync(record.Collection, record.Id);
        var expected = bench.Level(answer.Json);
        context.Observe(
            "STOCK-15", JsonComparison.SameNumber(bench.Level(listed), expected), $"{expected} at {bench.Place.Name} in the list, as in the answer",
            bench.Level(listed), answer);
        context.Observe(
            "STOCK-15", JsonComparison.Same(answer.Json.Member("stockLevel"), listed.Member("stockLevel")),
            $"stockLevel {JsonText.Short(answer.Json.Member("stockLevel"))} in the list, as in the answer", listed.Member("stockLevel"), answer);
    }
}
