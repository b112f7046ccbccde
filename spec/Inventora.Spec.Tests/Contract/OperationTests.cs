namespace Inventora.Spec.Tests.Contract;

public sealed class OperationTests
{
    /// <summary>Each operation with the schemas of its request and its success, and the status of the success.</summary>
    public static TheoryData<string, string, string, string?, string, string?> Operations => new()
    {
        { "listProducts", "GET", "/products", null, "200", "ProductPage" },
        { "getProduct", "GET", "/products/{id}", null, "200", "Product" },
        { "updateProduct", "PATCH", "/products/{id}", "ProductPatch", "200", "Product" },
        { "updateProductStockLevel", "POST", "/products/{id}/stock-level-updates", "StockLevelUpdate", "2XX", "Product" },
        { "listMaterials", "GET", "/materials", null, "200", "MaterialPage" },
        { "getMaterial", "GET", "/materials/{id}", null, "200", "Material" },
        { "updateMaterial", "PATCH", "/materials/{id}", "MaterialPatch", "200", "Material" },
        { "updateMaterialStockLevel", "POST", "/materials/{id}/stock-level-updates", "StockLevelUpdate", "2XX", "Material" },
        { "listLocations", "GET", "/locations", null, "200", "LocationPage" },
        { "listTasks", "GET", "/tasks", null, "200", "ProductionTaskPage" },
        { "createTask", "POST", "/tasks", "TaskCreate", "2XX", "ProductionTask" },
        { "getTask", "GET", "/tasks/{id}", null, "200", "ProductionTask" },
        { "updateTask", "PATCH", "/tasks/{id}", "TaskPatch", "200", "ProductionTask" },
        { "deleteTask", "DELETE", "/tasks/{id}", null, "204", null },
        { "createTaskBatch", "POST", "/tasks/{id}/items/{item_id}/batches", "TaskBatchCreate", "2XX", "CreatedTaskBatch" },
        { "deleteTaskBatch", "DELETE", "/task-batches/{id}", null, "204", null },
    };

    [Fact]
    public void There_are_these_sixteen_operations_on_eleven_paths_and_no_others()
    {
        TheContract.Document.Operations.Select(operation => operation.OperationId)
            .Should().BeEquivalentTo(Operations.Select(row => row.Data.Item1));
        TheContract.NamesAt("/paths").Should().HaveCount(11);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_has_its_path_its_bodies_and_exactly_its_statuses(
        string id, string method, string path, string? request, string status, string? success)
    {
        var operation = TheContract.Document.Operations.Single(candidate => candidate.OperationId == id);

        operation.Method.Should().Be(method);
        operation.PathTemplate.Should().Be(path);
        operation.Responses.Select(response => response.Status).Should().Equal(status, "400", "401", "404");
        operation.Responses[0].SchemaPointer.Should().Be(success is null ? null : $"/components/schemas/{success}");
        operation.Responses.Skip(1).Should().OnlyContain(response => response.SchemaPointer == "/components/schemas/ApiError");

        var body = operation.JsonPointer + "/requestBody";
        TheContract.Document.TryResolve(body, out _).Should().Be(request is not null);
        if (request is not null)
        {
            TheContract.At(body + "/required").GetValue<bool>().Should().BeTrue();
            TheContract.NamesAt(body + "/content").Should().Equal("application/json");
            TheContract.Document.Follow(body + "/content/application~1json/schema").Should().Be($"/components/schemas/{request}");
        }
    }

    [Theory]
    [InlineData("/products/{id}", "id:string")]
    [InlineData("/products/{id}/stock-level-updates", "id:string")]
    [InlineData("/materials/{id}", "id:string")]
    [InlineData("/materials/{id}/stock-level-updates", "id:string")]
    [InlineData("/tasks/{id}", "id:string")]
    [InlineData("/tasks/{id}/items/{item_id}/batches", "id:string", "item_id:integer")]
    [InlineData("/task-batches/{id}", "id:integer")]
    public void A_path_declares_exactly_the_ids_that_it_contains(string path, params string[] expected) =>
        Parameters(JsonPointers.Append("/paths", path)).Should().Equal(expected);

    [Theory]
    [InlineData("listProducts", "limit:integer", "offset:integer")]
    [InlineData("listMaterials", "limit:integer", "offset:integer")]
    [InlineData("listLocations", "limit:integer", "offset:integer")]
    [InlineData("listTasks", "limit:integer", "offset:integer", "status:string", "UserId:string")]
    public void A_list_has_its_query_parameters_and_says_how_it_is_paged(string id, params string[] expected)
    {
        var list = TheContract.Document.Operations.Single(operation => operation.OperationId == id);

        Parameters(list.JsonPointer).Should().Equal(expected);
        TheContract.At(list.JsonPointer + "/x-pagination").ToJsonString()
            .Should().Be("""{"offset":"offset","limit":"limit","items":"data","total":"pagination.totalCount"}""");
    }

    [Fact]
    public void No_operation_but_the_four_lists_has_parameters_of_its_own() =>
        TheContract.Document.Operations
            .Where(operation => TheContract.Document.TryResolve(operation.JsonPointer + "/parameters", out _))
            .Should().HaveCount(4).And.OnlyContain(operation => operation.OperationId.StartsWith("list"));

    [Fact]
    public void Limit_and_offset_have_the_documented_default_and_maximum_and_no_other_bound()
    {
        TheContract.At("/components/parameters/Limit/schema").ToJsonString()
            .Should().Be("""{"type":"integer","format":"int32","maximum":1000,"default":100}""");
        TheContract.At("/components/parameters/Offset/schema").ToJsonString()
            .Should().Be("""{"type":"integer","format":"int32","default":0}""");
    }

    [Fact]
    public void Either_key_alone_is_enough_for_every_operation()
    {
        TheContract.At("/security").ToJsonString().Should().Be("""[{"HeaderKey":[]},{"QueryKey":[]}]""");
        TheContract.Document.Operations.Should().OnlyContain(operation => !Has(operation.JsonPointer + "/security"));
        Scheme("HeaderKey").Should().Be("apiKey header X-Inventora-API-Key");
        Scheme("QueryKey").Should().Be("apiKey query x-inventora-api-key");
        TheContract.NamesAt("/components/securitySchemes").Should().HaveCount(2);
    }

    [Fact]
    public void Both_texts_of_a_401_are_named_examples()
    {
        const string Examples = "/components/responses/Unauthorized/content/application~1json/examples";

        TheContract.NamesAt(Examples).Select(name => TheContract.At($"{Examples}/{name}")["value"]!["error"]!.GetValue<string>())
            .Should().Equal("API key missing", "Invalid API key");
    }

    [Fact]
    public void The_live_API_is_the_only_server()
    {
        TheContract.At("/servers").AsArray().Should().ContainSingle();
        TheContract.At("/servers/0/url").GetValue<string>().Should().Be("https://api.inventora.com/api");
    }

    [Fact]
    public void Every_operation_has_one_of_the_four_declared_tags()
    {
        string[] tags = ["Products", "Materials", "Locations", "Tasks"];

        TheContract.At("/tags").AsArray().Select(tag => tag!["name"]!.GetValue<string>()).Should().Equal(tags);
        TheContract.Document.Operations.SelectMany(operation => TheContract.TextsAt(operation.JsonPointer + "/tags"))
            .Should().HaveCount(16).And.BeSubsetOf(tags);
    }

    private static bool Has(string pointer) => TheContract.Document.TryResolve(pointer, out _);

    private static string Scheme(string name)
    {
        var scheme = TheContract.At($"/components/securitySchemes/{name}");
        return $"{scheme["type"]} {scheme["in"]} {scheme["name"]}";
    }

    private static IEnumerable<string> Parameters(string pointer) =>
        Enumerable.Range(0, TheContract.At(pointer + "/parameters").AsArray().Count)
            .Select(index => TheContract.Document.Follow(JsonPointers.Append(pointer + "/parameters", index)))
            .Select(parameter => $"{TheContract.At(parameter)["name"]}:{TheContract.At(parameter + "/schema")["type"]}");
}
