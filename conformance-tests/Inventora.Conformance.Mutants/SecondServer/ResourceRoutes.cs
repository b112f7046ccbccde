using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Reads and PATCH of products and materials.</summary>
internal static class ResourceRoutes
{
    private static readonly string[] Texts = ["name", "sku", "notes", "ean"];
    private static readonly string[] Numbers = ["unitPrice", "minLevel", "retailPrice", "wholesalePrice", "minimumQuantity"];

    public static Answer List(State state, Call call, bool materials) => Paging.Page(call, state.Resources.Values
        .Where(resource => resource.IsMaterial == materials || (!materials && state.Has(Fault.ProductsListMaterialsToo)))
        .Select(resource => Listed(state, resource)));

    private static readonly Dictionary<string, Fault> UnknownUnits = new()
    {
        ["volume.tbsp"] = Fault.TablespoonIsUnknown,
        ["weight.gr"] = Fault.GrainIsUnknown,
        ["length.yd"] = Fault.YardIsUnknown,
        ["area.sqin"] = Fault.SquareInchIsUnknown,
        ["time.days"] = Fault.DayIsUnknown,
    };

    public static Answer One(State state, Call call, bool materials, string id)
    {
        if (call.Method == "PATCH" && state.Has(Fault.PatchOfUnknownIdSucceeds) && !state.Resources.ContainsKey(id))
        {
            return new Answer(200, Views.Of(state, state.Resources.Values.First(each => each.IsMaterial == materials)));
        }

        var resource = state.Resource(id, materials);
        return call.Method == "GET" ? new Answer(200, Views.Of(state, resource)) : Patch(state, call.Members, resource);
    }

    private static Answer Patch(State state, JsonObject body, StoredResource resource)
    {
        if (state.Has(Fault.PatchNeedsTheName) && !body.ContainsKey("name"))
        {
            throw new Refusal(400, "name is required.");
        }

        if (state.Has(Fault.PriceLockStopsEveryPatch) && resource.Restocked)
        {
            throw new Refusal(400, "The record is locked.");
        }

        var before = resource.Fields.DeepClone().AsObject();
        var accepted = new JsonObject();
        foreach (var (name, value) in body)
        {
            if (IsRefused(state, resource, name, value))
            {
                if (state.Has(Fault.RefusedPatchKeepsItsGoodFields))
                {
                    Apply(resource, accepted);
                }

                throw new Refusal(400, $"{name} cannot be {value?.ToJsonString() ?? "null"}.");
            }

            if (resource.Fields.ContainsKey(name))
            {
                accepted[name] = value?.DeepClone();
            }
        }

        Bend(state, resource, body, accepted);
        Apply(resource, accepted);
        if (state.Has(Fault.PatchMarksNeighbours))
        {
            foreach (var other in state.Resources.Values.Where(other => other.IsMaterial == resource.IsMaterial && accepted.ContainsKey("notes")))
            {
                other.Fields["notes"] = accepted["notes"]?.DeepClone();
            }
        }

        resource.FirstName ??= before["name"]?.GetValue<string>();
        var answer = Views.Of(state, resource);
        if (state.Has(Fault.PatchAnswersButStoresNothing))
        {
            Apply(resource, before);
        }

        if (state.Has(Fault.PatchAnswersOnlyWhatChanged))
        {
            answer = accepted.DeepClone().AsObject();
            answer["id"] = resource.Id;
        }

        return new Answer(200, answer);
    }

    private static bool IsRefused(State state, StoredResource resource, string name, JsonNode? value)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        if (name == "name" && value is null && state.Has(Fault.NullNameOfARecordIsStored))
        {
            return false;
        }

        if (name == "ean" && state.Has(Fault.CheckDigitIsVerified) && kind == JsonValueKind.String && !HasCheckDigit(value!.GetValue<string>()))
        {
            return true;
        }

        if (Texts.Contains(name))
        {
            return kind != JsonValueKind.String || (name == "name" && value!.GetValue<string>().Length == 0);
        }

        if (Numbers.Contains(name))
        {
            return kind == JsonValueKind.Null
                ? name is not ("retailPrice" or "wholesalePrice") || state.Has(Fault.NullPriceIsRefused)
                : kind != JsonValueKind.Number || value!.GetValue<decimal>() < 0
                    || (name == "unitPrice" && resource.Restocked && !state.Has(Fault.PriceLockIsForgotten));
        }

        return name switch
        {
            "reorderURLs" => value is not JsonArray urls || urls.Any(url => url?.GetValueKind() != JsonValueKind.String),
            "unitType" => kind != JsonValueKind.String || IsRefusedUnit(state, resource, value!.GetValue<string>()),
            _ => false,
        };
    }

    private static bool HasCheckDigit(string ean) =>
        ean.Length == 13 && ean.All(char.IsAsciiDigit) && ean.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;

    private static bool IsRefusedUnit(State state, StoredResource resource, string unit)
    {
        if (unit == resource.Unit)
        {
            return false;
        }

        if (state.Has(Fault.UnitCaseDoesNotMatter) && string.Equals(unit, resource.Unit, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (!Units.All.Contains(unit))
        {
            return !state.Has(Fault.UnknownUnitIsStored);
        }

        return state.Has(Fault.UnitsCannotChange) || (unit == "bundles" && !state.Has(Fault.BundlesCanBeSet))
            || (resource.Unit == "bundles" && !state.Has(Fault.BundlesCanBeLeft))
            || (UnknownUnits.TryGetValue(unit, out var fault) && state.Has(fault))
            || (unit is not "bundles" && resource.Unit is not "bundles" && Units.Dimension(unit) != Units.Dimension(resource.Unit));
    }

    private static void Apply(StoredResource resource, JsonObject accepted)
    {
        foreach (var (name, value) in accepted)
        {
            resource.Fields[name] = value?.DeepClone();
        }
    }

    /// <summary>The faults of storing.</summary>
    private static void Bend(State state, StoredResource resource, JsonObject body, JsonObject accepted)
    {
        if (state.Has(Fault.EanIsDropped) && body.Count > 0)
        {
            accepted.Remove("ean");
        }

        if (state.Has(Fault.EanLosesItsNoughts) && accepted["ean"] is { } code)
        {
            accepted["ean"] = code.GetValue<string>().TrimStart('0');
        }

        if (state.Has(Fault.NoughtIsTakenForAbsent) && accepted["minLevel"] is { } level && level.GetValue<decimal>() == 0)
        {
            accepted.Remove("minLevel");
        }

        if (state.Has(Fault.MaterialNotesAreDropped) && resource.IsMaterial)
        {
            accepted.Remove("notes");
        }

        if (state.Has(Fault.PatchClearsWhatIsAbsent))
        {
            accepted["retailPrice"] = body["retailPrice"]?.DeepClone();
        }

        if (state.Has(Fault.ReorderUrlsAreAppended) && accepted["reorderURLs"] is JsonArray urls)
        {
            accepted["reorderURLs"] = new JsonArray([.. resource.Fields["reorderURLs"]!.AsArray().Concat(urls).Select(url => url!.DeepClone())]);
        }

        if (state.Has(Fault.OnlyTheFirstFieldIsApplied) && accepted.Count > 1)
        {
            foreach (var name in accepted.Select(member => member.Key).Skip(1).ToArray())
            {
                accepted.Remove(name);
            }
        }

        if (state.Has(Fault.PricesAreWholeNumbers) && accepted["retailPrice"] is { } price)
        {
            accepted["retailPrice"] = decimal.Truncate(price.GetValue<decimal>());
        }

        if (state.Has(Fault.EanBecomesANumber) && accepted["ean"] is { } ean && decimal.TryParse(ean.GetValue<string>(), out var digits))
        {
            accepted["ean"] = digits;
        }

        if (state.Has(Fault.MinimumQuantityGoesToMinLevel) && accepted.Remove("minimumQuantity", out var minimum))
        {
            accepted["minLevel"] = minimum?.DeepClone();
        }

        if (state.Has(Fault.UnitCaseDoesNotMatter) && accepted["unitType"] is { } given)
        {
            accepted["unitType"] = given.GetValue<string>().ToLowerInvariant();
        }

        if (state.Has(Fault.CasesBecomePieces) && accepted["unitType"]?.GetValue<string>() == "cases")
        {
            accepted["unitType"] = "pieces";
        }

        if (state.Has(Fault.UnitChangeIsIgnored))
        {
            accepted.Remove("unitType");
        }

        if (state.Has(Fault.NullPriceIsIgnored))
        {
            foreach (var name in accepted.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            {
                accepted.Remove(name);
            }
        }

        if (state.Has(Fault.PatchSetsTheStock) && body["stockLevel"] is { } stock && resource.Levels.Count > 0)
        {
            resource.Levels[resource.Levels.Keys.First()] = stock.GetValue<decimal>();
        }

        if (state.Has(Fault.UnitChangeEmptiesTheStock) && accepted["unitType"] is { } unit && unit.GetValue<string>() != resource.Unit)
        {
            resource.Levels.Clear();
        }
    }

    private static JsonObject Listed(State state, StoredResource resource)
    {
        var view = Views.Of(state, resource);
        if (state.Has(Fault.ListShowsStalePrices))
        {
            view["retailPrice"] = resource.FirstRetailPrice?.DeepClone();
        }

        if (state.Has(Fault.ListedNestedStockIsStale))
        {
            foreach (var part in view["materials"]!.AsArray())
            {
                part!["stockLevel"] = state.Resources[part["id"]!.GetValue<string>()].FirstTotal;
            }
        }

        if (state.Has(Fault.ListShowsStaleNames) && resource.FirstName is { } name)
        {
            view["name"] = name;
        }

        return view;
    }
}
