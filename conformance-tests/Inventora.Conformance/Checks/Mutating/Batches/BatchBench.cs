using System.Text.Json.Nodes;
using Inventora.Conformance.Checks.Mutating.Tasks;

namespace Inventora.Conformance.Checks.Mutating.Batches;

/// <summary>
/// An own task with two items, the second of which is of a product with a recipe, and the stock of that product, of its materials, and
/// of the first item's product.
/// </summary>
internal sealed class BatchBench
{
    /// <summary>The quantity of the second item: unlike any batch, and unlike the first item's.</summary>
    public const decimal ItemQuantity = 8;

    /// <summary>No check produces more than this at a time.</summary>
    private const decimal MostProduced = 3;

    private readonly CheckContext context;
    private readonly IReadOnlyList<string> watched;

    private BatchBench(CheckContext context, ResourceFixture product, JsonObject task)
    {
        this.context = context;
        Product = product;
        Task = task;
        watched =
        [
            product.Path,
            .. product.Baseline.Objects("materials").Select(part => part.Text("id")).OfType<string>().Select(PathOfPart),
            .. new[] { TaskDraft.OtherProduct(context).Path }.Where(path => path != product.Path),
        ];

        string PathOfPart(string id) =>
            (context.Fixtures.Materials.Any(material => material.Text("id") == id) ? "/materials/" : "/products/") + Uri.EscapeDataString(id);
    }

    /// <summary>The product of the second item.</summary>
    public ResourceFixture Product { get; }

    /// <summary>The task as it was created.</summary>
    public JsonObject Task { get; }

    /// <summary>The path of the task.</summary>
    public string TaskPath => TaskDraft.PathOf(Task);

    /// <summary>The id of the second item.</summary>
    public long Item => TaskDraft.ItemWith(Task, ItemQuantity).Integer("id") ?? throw new InconclusiveException("The task's second item has no number as its id.");

    /// <summary>The id of the first item.</summary>
    public long FirstItem => TaskDraft.ItemWith(Task, 5).Integer("id") ?? throw new InconclusiveException("The task's first item has no number as its id.");

    /// <summary>The path to which batches of the second item are posted.</summary>
    public string BatchesPath => PathOf(Item);

    /// <summary>What a refused batch must leave as it was.</summary>
    public StateProbe[] Probes => [TaskPath, .. watched.Select(StateProbe.Record)];

    /// <summary>Creates the task.</summary>
    /// <param name="context">The check's context.</param>
    /// <param name="place">Where it is to be performed; null for nowhere in particular.</param>
    /// <param name="turned">True to let the item with the recipe stand first: a server may always take the last.</param>
    public static async Task<BatchBench> CreateAsync(CheckContext context, LocationFixture? place, bool turned = false)
    {
        var product = context.Fixtures.RecipeProduct.Required;
        var body = TaskDraft.Full(context, "batches");
        if (turned)
        {
            body["Items"] = new JsonArray([.. body["Items"]!.AsArray().Reverse().Select(item => item!.DeepClone())]);
        }

        body["LocationId"] = place?.Id;
        if (place is null)
        {
            body.Remove("LocationId");
        }

        return new BatchBench(context, product, await context.CreateTaskAsync(body));
    }

    /// <summary>
    /// A location where there is enough of every material of the product: a server may refuse to take from a place more than is there.
    /// </summary>
    public static LocationFixture Place(CheckContext context)
    {
        var usual = context.Fixtures.Location.Required;
        var parts = context.Fixtures.RecipeProduct.Required.Baseline.Objects("materials");
        LocationFixture[] places = context.Fixtures.OtherLocation.TryGet(out var other) ? [usual, other] : [usual];
        return places.FirstOrDefault(place => parts.All(part => Stocked(part, place))) ?? usual;

        bool Stocked(JsonObject part, LocationFixture place) =>
            context.Fixtures.Materials.FirstOrDefault(material => material.Text("id") == part.Text("id")).Member("locationStockLevels").Number(place.Name)
                >= MostProduced * part.Number("quantityUsed");
    }

    /// <summary>The path to which batches of an item are posted.</summary>
    public string PathOf(long item) => $"{TaskPath}/items/{item}/batches";

    /// <summary>Posts a batch on which the check depends.</summary>
    /// <exception cref="InconclusiveException">It was not created.</exception>
    public async Task<JsonObject> ProduceAsync(decimal quantity, long? item = null)
    {
        var exchange = await context.Api.PostAsync(PathOf(item ?? Item), new { quantity });
        return exchange is { IsSuccess: true, Json: JsonObject batch } && batch.Integer("id") is not null
            ? batch
            : throw new InconclusiveException($"The batch that the check needs was not created: {exchange}");
    }

    /// <summary>Deletes a batch.</summary>
    public Task<Exchange> DeleteAsync(JsonObject batch) => context.Api.DeleteAsync(PathOfBatch(batch));

    /// <summary>The path of a batch.</summary>
    public static string PathOfBatch(JsonObject batch) => $"/task-batches/{batch.Integer("id")}";

    /// <summary>The task as it is now.</summary>
    public Task<JsonObject> ReadTaskAsync() => context.ReadAsync(TaskPath);

    /// <summary>The stock of everything that a batch can touch.</summary>
    public async Task<StockPicture> StockAsync()
    {
        var records = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var path in watched)
        {
            records[path] = Documented.Resource(await context.ReadAsync(path));
        }

        return new StockPicture(records);
    }

    /// <summary>The ids of the batches of an item.</summary>
    public static IReadOnlyList<long?> BatchesOf(JsonNode? task, long item) =>
        [.. TaskDraft.ItemsOf(task).Where(each => each.Integer("id") == item).SelectMany(each => each.Objects("Batches")).Select(batch => batch.Integer("id"))];
}
