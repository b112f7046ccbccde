using System.Text.Json.Nodes;

namespace Inventora.Conformance.Checks.Mutating;

/// <summary>All products and materials but one, so that it can be said that a write to that one left the others alone.</summary>
internal sealed class Bystanders
{
    private readonly ResourceFixture touched;
    private readonly Dictionary<string, JsonObject> before;

    private Bystanders(ResourceFixture touched, Dictionary<string, JsonObject> before)
    {
        this.touched = touched;
        this.before = before;
    }

    /// <summary>Reads them all.</summary>
    public static async Task<Bystanders> ReadAsync(CheckContext context, ResourceFixture touched) => new(touched, await AllAsync(context, touched));

    /// <summary>What has changed since, as a phrase; null when nothing has.</summary>
    public async Task<string?> DifferenceAsync(CheckContext context)
    {
        var after = await AllAsync(context, touched);
        foreach (var (key, record) in before)
        {
            // A record that is missing in one walk may have moved between pages; a single read decides.
            var now = after.GetValueOrDefault(key) ?? Cut((await context.Api.GetAsync(key)).Json);
            if (JsonComparison.Difference(record, now) is { } difference)
            {
                return $"{key}: {difference}";
            }
        }

        return null;
    }

    private static async Task<Dictionary<string, JsonObject>> AllAsync(CheckContext context, ResourceFixture touched)
    {
        var all = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var list in new[] { "/products", "/materials" })
        {
            foreach (var record in await context.WalkAsync(list))
            {
                var id = record.Text("id") ?? "";
                if (id != touched.Id)
                {
                    all[$"{list}/{Uri.EscapeDataString(id)}"] = Cut(record);
                }
            }
        }

        return all;
    }

    /// <summary>Leaves out what rightly follows another record: nested materials, and the stock of what is no stock of its own.</summary>
    private static JsonObject Cut(JsonNode? record)
    {
        var cut = Documented.Resource(record);
        cut.Remove("materials");
        if (record.Text("productionType") is "bundle" or "infinite" || record.Text("unitType") is "bundles")
        {
            cut.Remove("stockLevel");
            cut.Remove("locationStockLevels");
        }

        return cut;
    }
}
