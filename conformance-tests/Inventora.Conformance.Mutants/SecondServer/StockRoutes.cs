using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Stock-level updates.</summary>
internal static class StockRoutes
{
    public static Answer Update(State state, Call call, bool materials, string id)
    {
        if (state.Has(Fault.StockOfUnknownIdSucceeds) && !state.Resources.ContainsKey(id))
        {
            return new Answer(200, Views.Of(state, state.Resources.Values.First(each => each.IsMaterial == materials)));
        }

        var resource = state.Resource(id, materials);
        var body = call.Members;
        var type = Text(body, "updateType") ?? (state.Has(Fault.MissingUpdateTypeIsRestock) ? "restock" : throw new Refusal(400, "updateType is required."));
        if (state.Has(Fault.UpdateTypeCaseDoesNotMatter))
        {
            type = type.ToLowerInvariant();
        }

        if (type != "custom" && ((state.Has(Fault.StatusIsAlwaysNeeded) && !body.ContainsKey("customStatusId"))
            || (state.Has(Fault.NullStatusIsRefused) && body.ContainsKey("customStatusId") && body["customStatusId"] is null)))
        {
            throw new Refusal(400, "customStatusId must be a number.");
        }

        var quantity = Quantity(state, body);
        var name = Text(body, "locationName") ?? (state.Has(Fault.MissingLocationIsTheDefault) ? "North Dock" : throw new Refusal(400, "locationName is required."));
        var location = state.LocationByName(name)?.Name ?? (state.Has(Fault.UnknownLocationIsCreated) ? name : throw new Refusal(404, "No such location."));
        if (resource.ProductionType is "infinite" or "bundle")
        {
            throw new Refusal(400, "No stock is kept of this.");
        }

        if (state.Has(Fault.RestockGoesToTheDefault) && type == "restock")
        {
            location = "North Dock";
        }

        var before = Views.Of(state, resource);
        var delta = Delta(state, resource, type, quantity, location, body);
        var rest = resource.Levels.GetValueOrDefault(location) + delta;
        if (rest < 0 || (rest == 0 && type == "loss" && delta != 0 && state.Has(Fault.LossMustLeaveSomething)))
        {
            throw new Refusal(400, "There is not enough stock.");
        }

        if (state.Has(Fault.NewPlaceIsIgnored) && !resource.Levels.ContainsKey(location))
        {
            delta = 0;
        }

        resource.Add(location, delta);
        resource.Restocked |= type == "restock" && delta > 0;
        SideEffects(state, resource, body, type, quantity, location);
        return new Answer(201, state.Has(Fault.StockAnswerIsTheStateBefore) ? before
            : state.Has(Fault.StockAnswerIsALog) ? new JsonObject { ["id"] = "log1", ["updateType"] = type, ["quantity"] = quantity }
            : Views.Of(state, resource));
    }

    private static decimal Delta(State state, StoredResource resource, string type, decimal quantity, string location, JsonObject body)
    {
        var level = resource.Levels.GetValueOrDefault(location);
        return type switch
        {
            "audit" when state.Has(Fault.AuditAdds) => quantity,
            "audit" when state.Has(Fault.AuditSetsTheTotal) => quantity - resource.Total,
            "audit" when state.Has(Fault.AuditNeverLowers) => Math.Max(0, quantity - level),
            "audit" when quantity == 0 && state.Has(Fault.AuditToZeroIsRefused) => throw new Refusal(400, "quantity must be > 0."),
            "audit" => quantity - level,
            "restock" when state.Has(Fault.RestockSets) => quantity - level,
            "restock" when state.Has(Fault.SameRestockCountsOnce) && SeenBefore(resource, location, quantity) => 0,
            "restock" when state.Has(Fault.FractionsAreCut) => decimal.Truncate(quantity),
            "restock" => quantity,
            "loss" when state.Has(Fault.LossAdds) || (state.Has(Fault.MaterialLossAdds) && resource.IsMaterial) => quantity,
            "loss" => -quantity,
            "custom" => Custom(state, body, quantity),
            _ => state.Has(Fault.UnknownUpdateTypeIsRestock) ? quantity : throw new Refusal(400, "updateType is not one of the four."),
        };
    }

    /// <summary>Takes an equal restock that follows for a repetition of the same request.</summary>
    private static bool SeenBefore(StoredResource resource, string location, decimal quantity)
    {
        var mark = $"{location} {quantity}";
        var seen = resource.LastRestock == mark;
        resource.LastRestock = mark;
        return seen;
    }

    private static decimal Custom(State state, JsonObject body, decimal quantity)
    {
        var status = body["customStatusId"];
        if (status?.GetValueKind() == JsonValueKind.Number)
        {
            return !state.Has(Fault.CustomStatusIsRefused) && state.CustomStatuses.TryGetValue(status.GetValue<long>(), out var sign)
                ? sign * quantity
                : throw new Refusal(404, "No such custom status.");
        }

        var forgiven = body.ContainsKey("customStatusId") ? Fault.CustomTakesNullStatus : Fault.CustomTakesNoStatus;
        return state.Has(forgiven) ? quantity : throw new Refusal(400, "customStatusId is required.");
    }

    private static void SideEffects(State state, StoredResource resource, JsonObject body, string type, decimal quantity, string location)
    {
        if (state.Has(Fault.UpdateNotesOverwriteTheResources) && Text(body, "notes") is { } notes)
        {
            resource.Fields["notes"] = notes;
        }

        var other = state.Locations.First(each => each.Name != location).Name;
        if (state.Has(Fault.OtherLocationMovesToo) && type == "restock" && resource.Levels.ContainsKey(other))
        {
            resource.Add(other, quantity);
        }

        if (state.Has(Fault.RestockConsumesMaterials) && type == "restock")
        {
            foreach (var (material, used) in resource.Recipe)
            {
                state.Resources[material].Add("North Dock", -used * quantity);
            }
        }

        if (state.Has(Fault.RestockReachesTheNeighbour) && type == "restock")
        {
            state.Resources.Values.First(each => each != resource && each.IsMaterial == resource.IsMaterial).Add(location, quantity);
        }

        if (state.Has(Fault.UpdateChangesMinLevel))
        {
            resource.Fields["minLevel"] = quantity;
        }
    }

    private static decimal Quantity(State state, JsonObject body)
    {
        var value = body["quantity"];
        return value?.GetValueKind() switch
        {
            JsonValueKind.Number when value.GetValue<decimal>() >= 0 => value.GetValue<decimal>(),
            null when state.Has(Fault.MissingQuantityIsOne) => 1,
            JsonValueKind.String when state.Has(Fault.TextQuantityIsZero) => 0,
            _ => throw new Refusal(400, "quantity must be a number."),
        };
    }

    private static string? Text(JsonObject body, string name) =>
        body[name] is { } value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
