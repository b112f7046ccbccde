using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Access;

/// <summary>Tasks that the access checks work on.</summary>
internal static class OwnTasks
{
    /// <summary>A request that creates a task with one item; the name is the run's own.</summary>
    /// <exception cref="InconclusiveException">There is no product for an item.</exception>
    public static ApiRequest Creation(CheckContext context, string name, string? notes = null)
    {
        var product = Product(context);
        var item = new JsonObject { ["ProductId"] = product.Text("id"), ["quantity"] = 5 };
        if (product.Text("unitType") != "pieces")
        {
            // Pieces are the default, and need not fit a product of another unit.
            item["unitType"] = Mutating.Units.Sendable(product.Text("unitType"));
        }

        var body = new JsonObject { ["name"] = name, ["Items"] = new JsonArray(item) };
        if (notes is not null)
        {
            body["notes"] = notes;
        }

        return ApiRequest.Post("/tasks", body);
    }

    /// <summary>Creates a task and gives its id.</summary>
    /// <exception cref="InconclusiveException">The server made none.</exception>
    public static async Task<string> CreateAsync(CheckContext context, string purpose)
    {
        var exchange = await context.Api.SendAsync(Creation(context, context.Unique(purpose)));
        return exchange.IsSuccess && exchange.Json.Member("id") is { } id
            ? id.IdText()
            : throw new InconclusiveException($"no task could be created: {exchange.Answer}");
    }

    private static JsonObject Product(CheckContext context) =>
        context.Fixtures.RecipeProduct.TryGet(out var recipe) ? recipe.Baseline
        : context.Fixtures.Products
            .Where(product => product.Text("id") is not null && product.Text("unitType") != "bundles" && product.Text("productionType") is not ("bundle" or "infinite"))
            .OrderByDescending(product => product.Text("unitType") == "pieces")
            .FirstOrDefault()
        ?? throw new InconclusiveException("/products lists no product that a task's item could name");
}
