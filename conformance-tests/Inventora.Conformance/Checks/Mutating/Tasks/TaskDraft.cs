using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Tasks;

/// <summary>Bodies of tasks that the run creates, and their creation.</summary>
internal static class TaskDraft
{
    /// <summary>The due date of full tasks: far enough away that nobody's list of overdue tasks is touched.</summary>
    public const string Due = "2031-03-15T10:00:00Z";

    /// <summary>A product that is counted in pieces, so that an item without a unit fits it.</summary>
    public static ResourceFixture PiecesProduct(CheckContext context)
    {
        var fixtures = context.Fixtures;
        if (fixtures.RecipeProduct.TryGet(out var recipe))
        {
            return recipe;
        }

        var product = fixtures.Products.FirstOrDefault(record => record.Text("unitType") == "pieces" && record.Text("productionType") is not ("bundle" or "infinite"));
        return product?.Text("id") is { } id ? new ResourceFixture("/products", id, product) : fixtures.StockProduct.Required;
    }

    /// <summary>A second product, since a server may take a product only once in a task; the first again where there is no other.</summary>
    public static ResourceFixture OtherProduct(CheckContext context)
    {
        var pieces = PiecesProduct(context);
        if (context.Fixtures.OtherProduct.TryGet(out var other) && other.Id != pieces.Id)
        {
            return other;
        }

        var second = context.Fixtures.Products.FirstOrDefault(record => record.Text("id") is { } id && id != pieces.Id && record.Text("unitType") is not "bundles");
        return second is null ? pieces : new ResourceFixture("/products", second.Text("id")!, second);
    }

    /// <summary>A third product, one that is produced if there is one; null where there is none.</summary>
    public static ResourceFixture? ThirdProduct(CheckContext context)
    {
        string[] taken = [PiecesProduct(context).Id, OtherProduct(context).Id];
        var third = context.Fixtures.Products
            .Where(record => record.Text("id") is { } id && !taken.Contains(id) && record.Text("unitType") is not "bundles" && record.Text("productionType") is not ("bundle" or "infinite"))
            .OrderByDescending(record => record.Text("productionType") == "produced")
            .FirstOrDefault();
        return third is null ? null : new ResourceFixture("/products", third.Text("id")!, third);
    }

    /// <summary>The least that a task needs: a name and one item with product and quantity.</summary>
    public static JsonObject Minimal(CheckContext context, string purpose) => new()
    {
        // Several words, and what HTML would escape: a name is cut or changed where it shows.
        ["name"] = context.Unique(purpose) + " Größe 5 & <so>",
        ["Items"] = new JsonArray(Item(PiecesProduct(context), 8)),
    };

    /// <summary>
    /// A task with two items and all plain fields. The item that the checks look at is the second one: a server that always takes the
    /// first looks right otherwise.
    /// </summary>
    public static JsonObject Full(CheckContext context, string purpose)
    {
        var other = OtherProduct(context);
        var first = Item(other, 5);
        first["unitType"] = Units.Sendable(other.Baseline.Text("unitType"));
        var body = Minimal(context, purpose);
        body["Items"] = new JsonArray(first, Item(PiecesProduct(context), 8));
        body["LocationId"] = context.Fixtures.Location.Required.Id;
        body["due"] = Due;
        body["notes"] = context.Unique("notes");
        return body;
    }

    /// <summary>A full task of a user, where one is known: what a PATCH leaves alone shows in every field.</summary>
    public static JsonObject Assigned(CheckContext context, string purpose)
    {
        var body = Full(context, purpose);
        if (context.Fixtures.UserId.TryGet(out var user))
        {
            body["UserId"] = user;
        }

        return body;
    }

    /// <summary>An item without a unit.</summary>
    public static JsonObject Item(ResourceFixture product, decimal quantity) => new() { ["ProductId"] = product.Id, ["quantity"] = quantity };

    /// <summary>Creates a task on which the check depends.</summary>
    /// <exception cref="InconclusiveException">It was not created.</exception>
    public static async Task<JsonObject> CreateTaskAsync(this CheckContext context, JsonObject body)
    {
        var exchange = await context.Api.PostAsync("/tasks", body);
        return exchange is { IsSuccess: true, Json: JsonObject task } && task.Text("id") is not null
            ? task
            : throw new InconclusiveException($"The task that the check needs was not created: {exchange}");
    }

    /// <summary>The path of a task.</summary>
    public static string PathOf(JsonNode? task) => $"/tasks/{Uri.EscapeDataString(task.Text("id") ?? "")}";

    /// <summary>The items in the order of their ids, which is the order of their creation on every server that counts upwards.</summary>
    public static IReadOnlyList<JsonObject> ItemsOf(JsonNode? task) => task.Objects("Items");

    /// <summary>The item of a task that has a quantity.</summary>
    public static JsonObject? ItemWith(JsonNode? task, decimal quantity) => ItemsOf(task).FirstOrDefault(item => item.Number("quantity") == quantity);
}
