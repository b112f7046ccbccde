using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating.Stock;

/// <summary>Stock-level updates of one record at one location.</summary>
internal sealed class StockBench
{
    private readonly CheckContext context;

    private StockBench(CheckContext context, ResourceFixture record, LocationFixture place)
    {
        this.context = context;
        Record = record;
        Place = place;
    }

    /// <summary>The product or material.</summary>
    public ResourceFixture Record { get; }

    /// <summary>The location.</summary>
    public LocationFixture Place { get; }

    /// <summary>Whether it is a material at a location that hides materials, where a server may keep none.</summary>
    public bool IsHidden => Place.HidesMaterials && Record.Collection == "/materials";

    /// <summary>The path of the record.</summary>
    public string Path => Record.Path;

    /// <summary>The bench for a record at the usual location, or at the other one if there is another.</summary>
    public static StockBench At(CheckContext context, ResourceFixture record, bool otherPlace = false)
    {
        var fixtures = context.Fixtures;
        var material = record.Collection == "/materials";
        var place = otherPlace && fixtures.OtherLocation.TryGet(out var other) ? other : fixtures.Location.Required;
        // It is not documented that materials can be kept where materials are hidden.
        return material && place.HidesMaterials && fixtures.Locations.FirstOrDefault(Shows) is { } shown
            ? new StockBench(context, record, new LocationFixture(shown.Text("id") ?? "", shown.Text("name") ?? "", HidesMaterials: false))
            : new StockBench(context, record, place);

        bool Shows(JsonObject location) => location.Boolean("hideMaterials") == false
            && fixtures.Locations.Count(each => each.Text("name") == location.Text("name")) == 1
            && (!otherPlace || location.Text("name") != fixtures.Location.Required.Name);
    }

    /// <summary>The body of an update without optional fields.</summary>
    public JsonObject Body(string type, decimal quantity) => new() { ["quantity"] = quantity, ["locationName"] = Place.Name, ["updateType"] = type };

    /// <summary>Sends an update.</summary>
    public Task<Exchange> UpdateAsync(string type, decimal quantity, Action<JsonObject>? change = null)
    {
        var body = Body(type, quantity);
        change?.Invoke(body);
        return context.Api.PostAsync(Record.StockPath, body);
    }

    /// <summary>Sends an update on whose success the check depends.</summary>
    /// <exception cref="InconclusiveException">It was not accepted.</exception>
    public async Task<Exchange> PrepareAsync(string type, decimal quantity)
    {
        var exchange = await UpdateAsync(type, quantity);
        return exchange.IsSuccess ? exchange : throw new InconclusiveException($"The stock could not be prepared: {exchange}");
    }

    /// <summary>The record as it is now, cut to what is documented.</summary>
    public async Task<JsonObject> ReadAsync() => Documented.Resource(await context.ReadAsync(Path));

    /// <summary>The level of a record at the location; where there is no entry it is 0.</summary>
    public decimal Level(JsonNode? record) => LevelAt(record, Place.Name);

    /// <summary>The level of a record at a location; where there is no entry it is 0.</summary>
    public static decimal LevelAt(JsonNode? record, string place) => record.Member("locationStockLevels").Number(place) ?? 0;

    /// <summary>The total of a record.</summary>
    public static decimal? Total(JsonNode? record) => record.Number("stockLevel");
}
