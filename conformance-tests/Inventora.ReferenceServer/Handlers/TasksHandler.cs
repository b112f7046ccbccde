using Inventora.Contracts;
using Inventora.Contracts.Server;
using Inventora.ReferenceServer.Operations;

namespace Inventora.ReferenceServer.Handlers;

/// <summary>Answers the operations of tasks and of their batches. What is created is answered with 201, the status for it.</summary>
internal sealed class TasksHandler(TaskOperations tasks, BatchOperations batches) : ITasksHandler
{
    /// <inheritdoc/>
    public async Task<ListTasksResult> ListTasksAsync(ListTasksRequest request, CancellationToken cancellationToken) =>
        (await tasks.ListAsync(new(request.Limit, request.Offset), request.Status?.ToDomain(), request.UserId, cancellationToken))
        .Match<ListTasksResult>(
            page => new ProductionTaskPage { Data = [.. page.Items.Select(view => view.ToContract())], Pagination = page.ToPagination() },
            missing => ListTasksResult.NotFound(missing.ToError()),
            refused => ListTasksResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<GetTaskResult> GetTaskAsync(GetTaskRequest request, CancellationToken cancellationToken) =>
        (await tasks.GetAsync(request.Id, cancellationToken)).Match<GetTaskResult>(
            view => view.ToContract(),
            missing => GetTaskResult.NotFound(missing.ToError()),
            refused => GetTaskResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<CreateTaskResult> CreateTaskAsync(CreateTaskRequest request, CancellationToken cancellationToken)
    {
        var task = request.Body;
        var outcome = await tasks.CreateAsync(
            task.ToDetails(), task.ToAssignment(), [.. task.Items.Select(item => item.ToRequest())], cancellationToken);
        return outcome.Match(
            view => CreateTaskResult.Success(view.ToContract(), StatusCodes.Status201Created),
            missing => CreateTaskResult.NotFound(missing.ToError()),
            refused => CreateTaskResult.BadRequest(refused.ToError()));
    }

    /// <inheritdoc/>
    public async Task<UpdateTaskResult> UpdateTaskAsync(UpdateTaskRequest request, CancellationToken cancellationToken) =>
        (await tasks.UpdateAsync(request.Id, request.Body.ToChanges(), request.Body.ToAssignment(), cancellationToken)).Match<UpdateTaskResult>(
            view => view.ToContract(),
            missing => UpdateTaskResult.NotFound(missing.ToError()),
            refused => UpdateTaskResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<DeleteTaskResult> DeleteTaskAsync(DeleteTaskRequest request, CancellationToken cancellationToken) =>
        (await tasks.DeleteAsync(request.Id, cancellationToken)).Match(
            _ => DeleteTaskResult.NoContent(),
            missing => DeleteTaskResult.NotFound(missing.ToError()),
            refused => DeleteTaskResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<CreateTaskBatchResult> CreateTaskBatchAsync(CreateTaskBatchRequest request, CancellationToken cancellationToken) =>
        (await batches.CreateAsync(request.Id, request.ItemId, request.Body.Quantity, cancellationToken)).Match(
            batch => CreateTaskBatchResult.Success(batch.ToCreated(), StatusCodes.Status201Created),
            missing => CreateTaskBatchResult.NotFound(missing.ToError()),
            refused => CreateTaskBatchResult.BadRequest(refused.ToError()));

    /// <inheritdoc/>
    public async Task<DeleteTaskBatchResult> DeleteTaskBatchAsync(DeleteTaskBatchRequest request, CancellationToken cancellationToken) =>
        (await batches.DeleteAsync(request.Id, cancellationToken)).Match(
            _ => DeleteTaskBatchResult.NoContent(),
            missing => DeleteTaskBatchResult.NotFound(missing.ToError()),
            refused => DeleteTaskBatchResult.BadRequest(refused.ToError()));
}
