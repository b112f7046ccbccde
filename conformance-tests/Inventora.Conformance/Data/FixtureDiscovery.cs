using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>Finds records to work on, by reading the four lists. The API can create neither products, materials nor locations.</summary>
internal sealed class FixtureDiscovery(ApiSession api, FixtureChoice choice)
{
    private readonly Dictionary<string, string> unreadable = new(StringComparer.Ordinal);

    public async Task<Fixtures> RunAsync()
    {
        var locations = await ReadAsync("/locations");
        var products = await ReadAsync("/products");
        var materials = await ReadAsync("/materials");
        var tasks = await ReadAsync("/tasks");

        var resources = new ResourcePicker(products, materials, tasks, unreadable, choice).Pick();
        var places = new LocationPicker(locations, unreadable, choice).Pick();
        var everyResource = products.Concat(materials).ToArray();
        return new Fixtures
        {
            Products = products,
            Materials = materials,
            Locations = locations,
            Tasks = tasks,
            PatchProduct = resources.PatchProduct,
            PatchMaterial = resources.PatchMaterial,
            StockProduct = resources.StockProduct,
            StockMaterial = resources.StockMaterial,
            RecipeProduct = resources.RecipeProduct,
            OtherProduct = resources.OtherProduct,
            Bundle = resources.Bundle,
            Location = places.Location,
            OtherLocation = places.OtherLocation,
            UserId = User(tasks),
            // An address alone does not tell whose it is, and a discovered user may be another.
            UserEmail = choice is { UserEmail: { } email, UserId: not null }
                ? Fixture<string>.Found(email)
                : Fixture<string>.None("no user's email address is known; name one as userEmail, with its userId, in the fixtures", optional: true),
            CustomStatusId = choice.CustomStatusId is { } status
                ? Fixture<long>.Found(status)
                : Fixture<long>.None("no custom status is known; name one as customStatusId in the fixtures", optional: true),
            UnknownProductId = UnknownId.Like(Ids(products), Ids(everyResource)),
            UnknownMaterialId = UnknownId.Like(Ids(materials), Ids(everyResource)),
            UnknownLocationId = UnknownId.Like(Ids(locations), Ids(locations)),
            UnknownTaskId = UnknownId.Like(Ids(tasks), Ids(tasks)),
        };
    }

    private static string[] Ids(IEnumerable<JsonObject> records) => [.. records.Select(record => record.Text("id")).OfType<string>()];

    private Fixture<string> User(IReadOnlyList<JsonObject> tasks)
    {
        var assignees = tasks.Select(task => task.Text("UserId"));
        var producers = tasks.SelectMany(task => task.Objects("Items")).SelectMany(item => item.Objects("Batches")).Select(batch => batch.Text("UserId"));
        return (choice.UserId ?? assignees.Concat(producers).FirstOrDefault(id => !string.IsNullOrEmpty(id))) is { } user
            ? Fixture<string>.Found(user)
            : Fixture<string>.None("no task names a user; name one as userId in the fixtures", optional: true);
    }

    private async Task<IReadOnlyList<JsonObject>> ReadAsync(string list)
    {
        try
        {
            // A list that repeats records is a finding of the page checks; here it must not repeat them.
            return [.. (await ListWalk.ReadAsync(api.GetAsync, list)).DistinctBy(record => record.Text("id") ?? record.ToJsonString())];
        }
        catch (InconclusiveException reason)
        {
            unreadable[list] = reason.Message;
            return [];
        }
    }
}
