using Inventora.Contracts.Server;

namespace Inventora.Contracts.Tests.Hosting;

/// <summary>Handlers that remember the last request, and answer with test data; the id <c>none</c> is not found.</summary>
internal sealed class StubHandlers : IProductsHandler, IMaterialsHandler, ILocationsHandler, ITasksHandler
{
    private static readonly ApiError NotFound = new() { Error = "Not found" };

    /// <summary>The last request that a handler was called with; null as long as none was.</summary>
    public object? Last { get; private set; }

    /// <summary>How many handlers were called.</summary>
    public int Calls { get; private set; }

    /// <summary>How many products there are.</summary>
    public int Products { get; set; } = 7;

    /// <summary>How many records a page holds at most, whatever was asked for.</summary>
    public int PageBound { get; set; } = int.MaxValue;

    /// <summary>The status of created and updated records where the contract allows a choice.</summary>
    public int SuccessStatus { get; set; } = 200;

    public Task<ListProductsResult> ListProductsAsync(ListProductsRequest request, CancellationToken cancellationToken) =>
        Answer<ListProductsResult>(request, new ProductPage
        {
            Data = [.. Enumerable.Range(0, Products).Skip(request.Offset).Take(Math.Min(request.Limit, PageBound)).Select(number => TestData.Product($"p{number}"))],
            Pagination = TestData.Pagination(Products, request.Offset, request.Limit),
        });

    public Task<GetProductResult> GetProductAsync(GetProductRequest request, CancellationToken cancellationToken) =>
        Answer(request, request.Id == "none" ? GetProductResult.NotFound(NotFound) : TestData.Product(request.Id));

    public Task<UpdateProductResult> UpdateProductAsync(UpdateProductRequest request, CancellationToken cancellationToken) =>
        Answer<UpdateProductResult>(request, TestData.Product(request.Id) with { Name = request.Body.Name ?? "unchanged" });

    public Task<UpdateProductStockLevelResult> UpdateProductStockLevelAsync(UpdateProductStockLevelRequest request, CancellationToken cancellationToken) =>
        Answer(request, UpdateProductStockLevelResult.Success(TestData.Product(request.Id), SuccessStatus));

    public Task<ListMaterialsResult> ListMaterialsAsync(ListMaterialsRequest request, CancellationToken cancellationToken) =>
        Answer<ListMaterialsResult>(request, new MaterialPage { Data = [TestData.Material("m1")], Pagination = TestData.Pagination(1, request.Offset, request.Limit) });

    public Task<GetMaterialResult> GetMaterialAsync(GetMaterialRequest request, CancellationToken cancellationToken) =>
        Answer<GetMaterialResult>(request, TestData.Material(request.Id));

    public Task<UpdateMaterialResult> UpdateMaterialAsync(UpdateMaterialRequest request, CancellationToken cancellationToken) =>
        Answer<UpdateMaterialResult>(request, TestData.Material(request.Id));

    public Task<UpdateMaterialStockLevelResult> UpdateMaterialStockLevelAsync(UpdateMaterialStockLevelRequest request, CancellationToken cancellationToken) =>
        Answer(request, UpdateMaterialStockLevelResult.Success(TestData.Material(request.Id), SuccessStatus));

    public Task<ListLocationsResult> ListLocationsAsync(ListLocationsRequest request, CancellationToken cancellationToken) =>
        Answer<ListLocationsResult>(request, new LocationPage { Data = [TestData.Location("l1")], Pagination = TestData.Pagination(1, request.Offset, request.Limit) });

    public Task<ListTasksResult> ListTasksAsync(ListTasksRequest request, CancellationToken cancellationToken) =>
        Answer<ListTasksResult>(request, new ProductionTaskPage { Data = [TestData.ProductionTask("t1")], Pagination = TestData.Pagination(1, request.Offset, request.Limit) });

    public Task<CreateTaskResult> CreateTaskAsync(CreateTaskRequest request, CancellationToken cancellationToken) =>
        Answer(request, CreateTaskResult.Success(TestData.ProductionTask("t2") with { Name = request.Body.Name }, SuccessStatus));

    public Task<GetTaskResult> GetTaskAsync(GetTaskRequest request, CancellationToken cancellationToken) =>
        Answer<GetTaskResult>(request, TestData.ProductionTask(request.Id));

    public Task<UpdateTaskResult> UpdateTaskAsync(UpdateTaskRequest request, CancellationToken cancellationToken) =>
        Answer<UpdateTaskResult>(request, TestData.ProductionTask(request.Id));

    public Task<DeleteTaskResult> DeleteTaskAsync(DeleteTaskRequest request, CancellationToken cancellationToken) =>
        Answer(request, DeleteTaskResult.NoContent());

    public Task<CreateTaskBatchResult> CreateTaskBatchAsync(CreateTaskBatchRequest request, CancellationToken cancellationToken) =>
        Answer(request, CreateTaskBatchResult.Success(TestData.CreatedTaskBatch(request.ItemId, request.Body.Quantity), SuccessStatus));

    public Task<DeleteTaskBatchResult> DeleteTaskBatchAsync(DeleteTaskBatchRequest request, CancellationToken cancellationToken) =>
        Answer(request, DeleteTaskBatchResult.NoContent());

    private Task<T> Answer<T>(object request, T result)
    {
        Last = request;
        Calls++;
        return Task.FromResult(result);
    }
}
