using Inventora.Contracts.Client;
using Inventora.Contracts.Server;
using Inventora.Contracts.Tests.Hosting;

namespace Inventora.Contracts.Tests.Client;

/// <summary>Every operation, from the client through Kestrel to a handler and back.</summary>
public sealed class OperationTests
{
    [Theory]
    [InlineData(ApiKeyPlace.Header)]
    [InlineData(ApiKeyPlace.Query)]
    public async Task Products_are_listed_read_and_changed(ApiKeyPlace place)
    {
        await using StubServer server = await StubServer.StartAsync();
        IProductsClient products = server.Client(place: place).Products;

        ProductPage page = await products.ListProductsAsync(limit: 2, offset: 3);
        page.Data.Select(product => product.Id).Should().Equal("p3", "p4");
        page.Pagination.Should().Be(TestData.Pagination(7, 3, 2));

        (await products.GetProductAsync("a/b ü?&#%2F")).Should().BeEquivalentTo(TestData.Product("a/b ü?&#%2F"));
        (await products.UpdateProductAsync("p1", new ProductPatch { Name = "New" })).Name.Should().Be("New");
        var update = new StockLevelUpdate { Quantity = 2.5m, LocationName = "Main", UpdateType = StockLevelUpdateType.Custom, CustomStatusId = 3 };
        (await products.UpdateProductStockLevelAsync("p1", update)).Id.Should().Be("p1");
        server.Handlers.Last.Should().BeOfType<UpdateProductStockLevelRequest>().Which.Body.Should().Be(update);
    }

    [Fact]
    public async Task Materials_are_listed_read_and_changed()
    {
        await using StubServer server = await StubServer.StartAsync();
        IMaterialsClient materials = server.Client().Materials;

        (await materials.ListMaterialsAsync()).Data.Should().ContainSingle().Which.Should().BeEquivalentTo(TestData.Material("m1"));
        server.Handlers.Last.Should().BeOfType<ListMaterialsRequest>().Which.Should().Match<ListMaterialsRequest>(request => request.Limit == 100 && request.Offset == 0);
        (await materials.GetMaterialAsync("m2")).Id.Should().Be("m2");
        (await materials.UpdateMaterialAsync("m3", new MaterialPatch { UnitType = SettableUnitType.WeightKg })).Id.Should().Be("m3");
        server.Handlers.Last.Should().BeOfType<UpdateMaterialRequest>().Which.Body.UnitType.Should().Be(SettableUnitType.WeightKg);
        var update = new StockLevelUpdate { Quantity = 1, LocationName = "Main", UpdateType = StockLevelUpdateType.Restock };
        (await materials.UpdateMaterialStockLevelAsync("m4", update)).Id.Should().Be("m4");
    }

    [Fact]
    public async Task Locations_are_listed()
    {
        await using StubServer server = await StubServer.StartAsync();

        (await server.Client().Locations.ListLocationsAsync(limit: 1000)).Data.Should().Equal(TestData.Location("l1"));
    }

    [Fact]
    public async Task Tasks_are_listed_created_read_changed_and_deleted()
    {
        await using StubServer server = await StubServer.StartAsync();
        ITasksClient tasks = server.Client().Tasks;

        (await tasks.ListTasksAsync(status: ProductionTaskStatus.InProgress, userId: "user+a@example.com")).Data.Should().ContainSingle();
        server.Handlers.Last.Should().BeOfType<ListTasksRequest>()
            .Which.Should().Match<ListTasksRequest>(request => request.Status == ProductionTaskStatus.InProgress && request.UserId == "user+a@example.com");

        var create = new TaskCreate { Name = "Spring", Items = [new TaskItemCreate { ProductId = "p1", Quantity = 5 }], Due = TestData.Noon.ToOffset(TimeSpan.FromHours(2)) };
        (await tasks.CreateTaskAsync(create)).Name.Should().Be("Spring");
        server.Handlers.Last.Should().BeOfType<CreateTaskRequest>().Which.Body.Should().BeEquivalentTo(create);
        (await tasks.GetTaskAsync("t3")).Should().BeEquivalentTo(TestData.ProductionTask("t3"));
        (await tasks.UpdateTaskAsync("t3", new TaskPatch { Notes = null })).Id.Should().Be("t3");
        await tasks.DeleteTaskAsync("t3");
        server.Handlers.Last.Should().BeOfType<DeleteTaskRequest>().Which.Id.Should().Be("t3");
    }

    [Fact]
    public async Task Batches_are_created_and_deleted()
    {
        await using StubServer server = await StubServer.StartAsync();
        ITasksClient tasks = server.Client().Tasks;

        (await tasks.CreateTaskBatchAsync("t1", 501, new TaskBatchCreate { Quantity = 0.25m })).Should().Be(TestData.CreatedTaskBatch(501, 0.25m));
        await tasks.DeleteTaskBatchAsync(long.MaxValue);
        server.Handlers.Last.Should().BeOfType<DeleteTaskBatchRequest>().Which.Id.Should().Be(long.MaxValue);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(299)]
    public async Task Any_declared_success_is_one_and_its_status_and_headers_can_be_seen(int status)
    {
        await using StubServer server = await StubServer.StartAsync();
        server.Handlers.SuccessStatus = status;

        ApiResponse<ProductionTask> response = await server.Client().Tasks.CreateTaskWithResponseAsync(
            new TaskCreate { Name = "Spring", Items = [new TaskItemCreate { ProductId = "p1", Quantity = 5 }] });

        response.StatusCode.Should().Be(status);
        response.Headers["content-type"].Should().Equal("application/json; charset=utf-8");
        response.Body.Name.Should().Be("Spring");
    }

    [Fact]
    public void An_undeclared_status_can_not_be_answered() =>
        ((Action)(() => CreateTaskResult.Success(TestData.ProductionTask("t1"), 300))).Should().Throw<ArgumentOutOfRangeException>();
}
