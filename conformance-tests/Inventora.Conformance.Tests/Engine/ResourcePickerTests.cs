using System.Text.Json.Nodes;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>Which records the checks work on.</summary>
public class ResourcePickerTests
{
    [Fact]
    public void Records_with_values_are_preferred_to_those_with_nulls()
    {
        var picked = Pick([Record("a", notes: null), Record("b", notes: null), Record("c"), Record("d"), Record("e", recipeOf: "m")], [Record("m"), Record("n", notes: null), Record("o"), Record("p")]);

        picked.PatchProduct.Required.Id.Should().Be("c");
        picked.StockProduct.Required.Id.Should().Be("d");
        picked.PatchMaterial.Required.Id.Should().Be("o");
        picked.StockMaterial.Required.Id.Should().Be("p");
    }

    [Fact]
    public void No_check_spoils_anothers_record_as_long_as_there_are_enough()
    {
        var picked = Pick([Record("a", recipeOf: "m"), Record("b"), Record("c"), Record("d")], [Record("m"), Record("n"), Record("o")]);

        string[] products = [picked.RecipeProduct.Required.Id, picked.PatchProduct.Required.Id, picked.StockProduct.Required.Id];
        products.Should().OnlyHaveUniqueItems();
        string[] materials = ["m", picked.PatchMaterial.Required.Id, picked.StockMaterial.Required.Id];
        materials.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Where_there_is_only_one_of_each_the_checks_share_it()
    {
        var picked = Pick([Record("a", recipeOf: "m")], [Record("m")]);

        Fixture<ResourceFixture>[] products = [picked.RecipeProduct, picked.PatchProduct, picked.StockProduct, picked.OtherProduct];
        products.Should().OnlyContain(fixture => fixture.Required.Id == "a");
        Fixture<ResourceFixture>[] materials = [picked.PatchMaterial, picked.StockMaterial];
        materials.Should().OnlyContain(fixture => fixture.Required.Id == "m");
    }

    private static ResourceFixtures Pick(JsonObject[] products, JsonObject[] materials) =>
        new ResourcePicker(products, materials, [], new Dictionary<string, string>(), new FixtureChoice()).Pick();

    private static JsonObject Record(string id, string? notes = "noted", string? recipeOf = null) => new()
    {
        ["id"] = id,
        ["name"] = id,
        ["notes"] = notes,
        ["unitType"] = "pieces",
        ["productionType"] = recipeOf is null ? "supplied" : "produced",
        ["stockLevel"] = 45,
        ["locationStockLevels"] = new JsonObject { ["Main"] = 45 },
        ["materials"] = recipeOf is null ? [] : new JsonArray(new JsonObject { ["id"] = recipeOf, ["quantityUsed"] = 0.5 }),
    };
}
