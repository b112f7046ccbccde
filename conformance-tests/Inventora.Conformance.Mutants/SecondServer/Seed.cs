using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>The smallest data that lets every check run: few records, every kind of them.</summary>
internal static class Seed
{
    public const string UserId = "8c1d";
    public const string UserEmail = "ola+floor@second.invalid";
    public const long CustomStatus = 31;

    public static void Fill(State state)
    {
        state.Users[UserId] = UserEmail;
        state.Users["8c1e"] = "kari@second.invalid";
        state.CustomStatuses[CustomStatus] = 1;
        state.CustomStatuses[32] = -1;
        state.Locations.Add(new StoredLocation("L1", "North Dock", true, false, null));
        state.Locations.Add(new StoredLocation("L2", "Yard", false, false, "Gate 3"));
        state.Locations.Add(new StoredLocation("L3", "Attic", false, true, null));
        Materials(state);
        Products(state);
        Tasks(state);
    }

    private static void Materials(State state)
    {
        Add(state, "m1", "weight.lbs", "supplied", material: true, ("North Dock", 500.5m), ("Yard", 20));
        Add(state, "m2", "pieces", "supplied", material: true, ("North Dock", 900));
        Add(state, "m3", "weight.kg", "supplied", material: true, ("North Dock", 70), ("Yard", 12.5m));
        Add(state, "m4", "volume.ml", "supplied", material: true, ("Yard", 40.25m));
        Add(state, "m5", "length.cm", "supplied", material: true, ("Yard", 41));
        Add(state, "m6", "area.sqm", "supplied", material: true, ("Yard", 42));
        Add(state, "m7", "time.hours", "supplied", material: true, ("Yard", 43));
        for (var n = 8; n <= 14; n++)
        {
            Add(state, $"m{n}", "pieces", "supplied", material: true, ("North Dock", 60 + n));
        }
    }

    private static void Products(State state)
    {
        Add(state, "p1", "pieces", "produced", material: false, ("North Dock", 30), ("Yard", 15)).Recipe.AddRange([("m1-7f3a", 0.5m), ("m2-7f3a", 2)]);
        Add(state, "p2", "pieces", "produced", material: false, ("North Dock", 25), ("Yard", 11)).Recipe.Add(("m2-7f3a", 3));
        Add(state, "p3", "pieces", "single", material: false, ("North Dock", 9), ("Yard", 5));
        Add(state, "p4", "weight.kg", "single", material: false, ("North Dock", 19));
        Add(state, "p5", "bundles", "bundle", material: false).Recipe.Add(("m8-7f3a", 2));
        Add(state, "p6", "pieces", "infinite", material: false);
        for (var n = 7; n <= 12; n++)
        {
            Add(state, $"p{n}", "cases", "single", material: false, ("North Dock", 30 + n), ("Yard", 4));
        }
    }

    private static void Tasks(State state)
    {
        for (var n = 0; n < 7; n++)
        {
            var status = (n % 3) switch { 0 => "pending", 1 => "in-progress", _ => "done" };
            var fields = new JsonObject
            {
                ["id"] = $"t-{n:x4}",
                ["name"] = $"Earlier task {n}",
                ["status"] = status,
                ["order"] = n,
                ["LocationId"] = n % 2 == 0 ? "L1" : null,
                ["UserId"] = n % 2 == 0 ? UserId : null,
                ["due"] = null,
                ["completedAt"] = status == "done" ? state.Now : null,
                ["notes"] = null,
                ["createdAt"] = state.Now,
                ["updatedAt"] = state.Now,
            };
            var task = new StoredTask { Fields = fields, First = fields.DeepClone().AsObject() };
            task.Items.Add(new StoredItem { Id = state.NextItem(), Resource = state.Resources["p3-7f3a"], Quantity = 6 + n, Unit = "pieces" });
            state.Tasks.Add(task);
        }
    }

    private static StoredResource Add(State state, string id, string unit, string type, bool material, params (string Location, decimal Level)[] levels)
    {
        var number = state.Resources.Count;
        var resource = new StoredResource
        {
            Id = $"{id}-7f3a",
            IsMaterial = material,
            ProductionType = type,
            Fields = new JsonObject
            {
                ["name"] = $"Thing {id}",
                ["sku"] = $"SKU-{id}",
                ["unitType"] = unit,
                ["unitPrice"] = 2.25m + number,
                ["minLevel"] = 4 + number,
                ["notes"] = $"About {id}",
                ["retailPrice"] = 9.75m + number,
                ["wholesalePrice"] = 6.5m + number,
                ["ean"] = "40123456789" + (10 + number),
                ["minimumQuantity"] = 2 + number,
                ["reorderURLs"] = new JsonArray($"https://second.invalid/{id}", $"https://second.invalid/{id}/again"),
            },
        };
        foreach (var (location, level) in levels)
        {
            resource.Levels[location] = level;
        }

        (resource.FirstTotal, resource.FirstRetailPrice) = (resource.Total, resource.Fields["retailPrice"]);
        state.Resources[resource.Id] = resource;
        return resource;
    }
}
