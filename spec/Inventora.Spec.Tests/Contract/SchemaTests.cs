using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("Resource", 16)]
    [InlineData("ComponentMaterial", 8)]
    [InlineData("Location", 10)]
    [InlineData("ProductionTask", 12)]
    [InlineData("TaskItem", 7)]
    [InlineData("TaskProduct", 6)]
    [InlineData("Pagination", 3)]
    [InlineData("ProductPage", 2)]
    [InlineData("MaterialPage", 2)]
    [InlineData("LocationPage", 2)]
    [InlineData("ProductionTaskPage", 2)]
    [InlineData("ApiError", 1)]
    public void A_response_object_has_all_its_properties_always(string schema, int count) =>
        TheContract.TextsAt($"/components/schemas/{schema}/required")
            .Should().Equal(TheContract.NamesAt($"/components/schemas/{schema}/properties")).And.HaveCount(count);

    [Fact]
    public void A_batch_names_its_item_for_certain_only_when_it_has_just_been_created()
    {
        string[] always = ["id", "UserId", "quantity", "createdAt", "updatedAt"];

        TheContract.TextsAt("/components/schemas/TaskBatch/required").Should().Equal(always);
        TheContract.NamesAt("/components/schemas/TaskBatch/properties").Should().BeEquivalentTo([.. always, "TaskResourceId"]);
        TheContract.TextsAt("/components/schemas/CreatedTaskBatch/allOf/1/required").Should().Equal("TaskResourceId");
    }

    [Theory]
    [InlineData("StockLevelUpdate", "quantity", "locationName", "updateType")]
    [InlineData("TaskCreate", "name", "Items")]
    [InlineData("TaskItemCreate", "ProductId", "quantity")]
    [InlineData("TaskBatchCreate", "quantity")]
    [InlineData("TaskPatch")]
    [InlineData("ResourcePatch")]
    public void A_request_requires_what_is_documented_as_required(string schema, params string[] required)
    {
        var members = TheContract.At($"/components/schemas/{schema}").AsObject();

        (members.ContainsKey("required") ? TheContract.TextsAt($"/components/schemas/{schema}/required") : []).Should().Equal(required);
    }

    [Theory]
    [InlineData("ResourcePatch", "retailPrice", "wholesalePrice")]
    [InlineData("StockLevelUpdate", "customStatusId")]
    [InlineData("TaskCreate")]
    [InlineData("TaskItemCreate")]
    [InlineData("TaskPatch", "Assignee", "UserId", "LocationId", "due", "notes")]
    [InlineData("TaskBatchCreate")]
    public void A_request_takes_null_only_where_null_is_documented(string schema, params string[] nullable) =>
        Nullable(schema).Should().BeEquivalentTo(nullable);

    [Theory]
    [InlineData("Resource", "sku", "stockLevel", "unitPrice", "minLevel", "notes", "retailPrice", "wholesalePrice", "ean", "minimumQuantity")]
    [InlineData("ComponentMaterial", "sku", "unitPrice", "stockLevel", "minLevel")]
    [InlineData("Location", "address1", "address2", "city", "state", "zip", "country")]
    [InlineData("ProductionTask", "LocationId", "UserId", "due", "completedAt", "notes")]
    [InlineData("TaskItem", "Product")]
    [InlineData("TaskProduct", "sku", "stockLevel")]
    [InlineData("TaskBatch", "UserId")]
    [InlineData("Pagination")]
    [InlineData("ApiError")]
    public void A_response_may_have_null_where_the_ledger_tolerates_it(string schema, params string[] nullable) =>
        Nullable(schema).Should().BeEquivalentTo(nullable);

    [Fact]
    public void The_documented_bounds_and_defaults_are_all_there_and_no_others()
    {
        string[] keywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
            "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default"];

        var found = SchemaPlaces.All().SelectMany(place => keywords
            .Where(place.Schema.ContainsKey)
            .Select(keyword => $"{place.Pointer[1..]} {keyword} {place.Schema[keyword]}"));

        found.Should().BeEquivalentTo(
            "components/parameters/Limit/schema maximum 1000",
            "components/parameters/Limit/schema default 100",
            "components/parameters/Offset/schema default 0",
            "components/schemas/TaskCreate/properties/Items minItems 1",
            "components/schemas/TaskCreate/properties/status default pending",
            "components/schemas/TaskItemCreate/properties/quantity exclusiveMinimum 0",
            "components/schemas/TaskItemCreate/properties/unitType default pieces",
            "components/schemas/TaskPatch/properties/name minLength 1",
            "components/schemas/TaskBatchCreate/properties/quantity exclusiveMinimum 0");
    }

    [Fact]
    public void No_object_forbids_what_it_does_not_declare() =>
        SchemaPlaces.All().Should().OnlyContain(place =>
            !IsFalse(place.Schema["additionalProperties"]) && !place.Schema.ContainsKey("unevaluatedProperties"));

    [Fact]
    public void Every_price_level_and_quantity_is_a_decimal_and_only_the_rank_of_a_task_is_a_double() =>
        SchemaPlaces.All()
            .Where(place => Types(place.Schema).Contains("number") && place.Schema["format"]?.GetValue<string>() != "decimal")
            .Select(place => place.Pointer)
            .Should().Equal("/components/schemas/ProductionTask/properties/order");

    [Fact]
    public void No_schema_has_a_name_that_clashes_with_the_tasks_of_NET() =>
        TheContract.SchemaNames.Should().NotContain(["Task", "TaskStatus"]);

    [Theory]
    [InlineData("Product", "Resource")]
    [InlineData("Material", "Resource")]
    [InlineData("ProductPatch", "ResourcePatch")]
    [InlineData("MaterialPatch", "ResourcePatch")]
    public void Products_and_materials_share_one_shape(string schema, string shape)
    {
        TheContract.At($"/components/schemas/{schema}/allOf").AsArray().Should().ContainSingle();
        TheContract.Document.Follow($"/components/schemas/{schema}/allOf/0").Should().Be($"/components/schemas/{shape}");
    }

    private static IEnumerable<string> Nullable(string schema) =>
        TheContract.NamesAt($"/components/schemas/{schema}/properties")
            .Where(name => AllowsNull(JsonPointers.Append($"/components/schemas/{schema}/properties", name)));

    private static bool AllowsNull(string pointer)
    {
        var schema = TheContract.At(pointer).AsObject();
        var alternatives = Enumerable.Range(0, schema["oneOf"]?.AsArray().Count ?? 0).Select(index => JsonPointers.Append(pointer + "/oneOf", index));
        return Types(schema).Contains("null") || alternatives.Any(AllowsNull);
    }

    private static IEnumerable<string> Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(type => type!.GetValue<string>()),
        JsonValue type => [type.GetValue<string>()],
        _ => [],
    };

    private static bool IsFalse(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && !flag;
}
