using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

public sealed class ExampleTests
{
    /// <summary>Every place that shows examples of a schema: request bodies, responses with a body, and parameters.</summary>
    public static TheoryData<string> Places => [.. Bodies().Concat(ParameterPlaces()).Distinct()];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_example_is_valid_against_its_schema_and_has_no_property_that_the_schema_does_not_declare(string place)
    {
        var examples = ExamplesOf(place).ToList();

        examples.Should().NotBeEmpty();
        foreach (var (name, value) in examples)
        {
            (await SchemaValidator.ErrorsAsync(place + "/schema", value)).Should().BeEmpty($"{name} is an example of {place}");
            SchemaValidator.Undeclared(place + "/schema", value).Should().BeEmpty($"{name} is an example of {place}");
        }
    }

    [Fact]
    public void Examples_are_shown_of_7_requests_14_successes_3_errors_and_9_parameters()
    {
        Bodies().Count(place => place.Contains("/requestBody/", StringComparison.Ordinal)).Should().Be(7);
        Bodies().Distinct().Count(place => place.Contains("/responses/2", StringComparison.Ordinal)).Should().Be(14);
        Bodies().Distinct().Count(place => place.StartsWith("/components/responses/", StringComparison.Ordinal)).Should().Be(3);
        ParameterPlaces().Distinct().Should().HaveCount(9);
    }

    [Fact]
    public void An_audit_makes_the_counted_quantity_the_new_level()
    {
        var before = TheContract.At("/components/examples/Product/value");
        var audit = TheContract.At("/components/examples/Audit/value");
        var after = TheContract.At("/components/examples/AuditedProduct/value");
        var location = audit["locationName"]!.GetValue<string>();

        after["locationStockLevels"]![location]!.GetValue<int>().Should().Be(10).And.Be(audit["quantity"]!.GetValue<int>());
        after["stockLevel"]!.GetValue<int>().Should().Be(25).And.NotBe(before["stockLevel"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("Product", "ProductPatch", "UpdatedProduct")]
    [InlineData("Material", "MaterialPatch", "UpdatedMaterial")]
    public void An_updated_resource_is_the_resource_with_the_patch_merged_into_it(string before, string patch, string after)
    {
        var expected = TheContract.At($"/components/examples/{before}/value").DeepClone();
        foreach (var (name, value) in TheContract.At($"/components/examples/{patch}/value").AsObject())
        {
            expected[name] = value?.DeepClone();
        }

        JsonNode.DeepEquals(expected, TheContract.At($"/components/examples/{after}/value")).Should().BeTrue();
    }

    [Theory]
    [InlineData("ProductPage", "Product")]
    [InlineData("MaterialPage", "Material")]
    [InlineData("ProductionTaskPage", "CreatedTask")]
    public void A_page_shows_the_record_just_as_it_is_shown_alone(string page, string record) =>
        JsonNode.DeepEquals(TheContract.At($"/components/examples/{page}/value/data/0"), TheContract.At($"/components/examples/{record}/value"))
            .Should().BeTrue();

    [Theory]
    [InlineData("ProductPage")]
    [InlineData("MaterialPage")]
    [InlineData("LocationPage")]
    [InlineData("ProductionTaskPage")]
    public void The_only_page_of_a_list_holds_as_many_records_as_the_list(string page)
    {
        var example = TheContract.At($"/components/examples/{page}/value");

        example["data"]!.AsArray().Should().HaveCount(example["pagination"]!["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public void Every_stock_level_is_the_sum_of_its_locations_and_every_location_is_listed()
    {
        var locations = TheContract.At("/components/examples/LocationPage/value/data").AsArray()
            .Select(location => location!["name"]!.GetValue<string>());
        var resources = TheContract.NamesAt("/components/examples")
            .Select(name => TheContract.At($"/components/examples/{name}/value"))
            .Where(value => value is JsonObject members && members.ContainsKey("locationStockLevels"))
            .ToList();

        resources.Should().HaveCount(6);
        foreach (var resource in resources)
        {
            var levels = resource["locationStockLevels"]!.AsObject();
            levels.Sum(level => level.Value!.GetValue<int>()).Should().Be(resource["stockLevel"]!.GetValue<int>());
            levels.Select(level => level.Key).Should().BeSubsetOf(locations);
        }
    }

    private static IEnumerable<(string Name, JsonNode? Value)> ExamplesOf(string place)
    {
        if (TheContract.Document.TryResolve(place + "/example", out var single))
        {
            yield return ("example", single);
        }

        if (TheContract.Document.TryResolve(place + "/examples", out var named))
        {
            foreach (var (name, _) in named!.AsObject())
            {
                yield return (name, TheContract.At(JsonPointers.Append(place + "/examples", name))["value"]);
            }
        }
    }

    private static IEnumerable<string> Bodies()
    {
        var holders = TheContract.Document.Operations
            .SelectMany(operation => operation.Responses.Select(response => response.JsonPointer).Append(operation.JsonPointer + "/requestBody"));
        return holders
            .Where(holder => TheContract.Document.TryResolve(holder, out _))
            .Select(holder => TheContract.Document.Follow(holder) + "/content/application~1json")
            .Where(place => TheContract.Document.TryResolve(place, out _));
    }

    private static IEnumerable<string> ParameterPlaces()
    {
        var holders = TheContract.Document.Operations.Select(operation => operation.JsonPointer)
            .Concat(TheContract.NamesAt("/paths").Select(path => JsonPointers.Append("/paths", path)))
            .Select(holder => holder + "/parameters");
        return holders
            .Where(holder => TheContract.Document.TryResolve(holder, out _))
            .SelectMany(holder => Enumerable.Range(0, TheContract.At(holder).AsArray().Count).Select(index => JsonPointers.Append(holder, index)))
            .Select(TheContract.Document.Follow);
    }
}
