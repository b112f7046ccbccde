using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>What the run has changed: records as they were before, and what it made. Only what stands here is ever restored or deleted.</summary>
internal sealed class ChangeJournal(JournalFile? file = null)
{
    private readonly Dictionary<string, JsonObject> before = new(StringComparer.Ordinal);
    private readonly HashSet<string> everTouched = new(StringComparer.Ordinal);
    private readonly List<string> liveTasks = [];
    private readonly List<string> liveBatches = [];
    private readonly HashSet<string> tasks = new(StringComparer.Ordinal);
    private readonly HashSet<string> batches = new(StringComparer.Ordinal);

    /// <summary>The records that the current check may have changed, by path, as they were before.</summary>
    public IReadOnlyDictionary<string, JsonObject> Before => before;

    /// <summary>The paths of all records that any check may have changed.</summary>
    public IReadOnlyCollection<string> EverTouched => everTouched;

    /// <summary>Tasks that were made and not yet deleted, oldest first.</summary>
    public IReadOnlyList<string> LiveTasks => liveTasks;

    /// <summary>Batches that were made and not yet deleted, oldest first.</summary>
    public IReadOnlyList<string> LiveBatches => liveBatches;

    /// <summary>How many tasks were made.</summary>
    public int TasksMade => tasks.Count;

    /// <summary>How many batches were made.</summary>
    public int BatchesMade => batches.Count;

    /// <summary>How many stock-level updates the server accepted.</summary>
    public int StockUpdates { get; private set; }

    /// <summary>Whether a task was posted, so that one may be there without the run knowing its id.</summary>
    public bool PostedTask { get; private set; }

    public bool Made(string taskId) => tasks.Contains(taskId);

    public bool MadeBatch(string batchId) => batches.Contains(batchId);

    public bool Knows(string path) => before.ContainsKey(path);

    public void Remember(string path, JsonObject record)
    {
        if (before.TryAdd(path, (JsonObject)record.DeepClone()))
        {
            file?.Before(path, record);
        }

        everTouched.Add(path);
    }

    public void AddTask(string id)
    {
        if (tasks.Add(id))
        {
            liveTasks.Add(id);
            file?.MadeTask(id);
        }
    }

    public void AddBatch(string id)
    {
        if (batches.Add(id))
        {
            liveBatches.Add(id);
            file?.MadeBatch(id);
        }
    }

    /// <summary>A task needs no more deleting.</summary>
    /// <param name="id">The task.</param>
    /// <param name="isGone">Whether it is deleted; if not, a recovery shall try again.</param>
    public void RemoveTask(string id, bool isGone = true)
    {
        if (liveTasks.Remove(id) && isGone)
        {
            file?.DeletedTask(id);
        }
    }

    /// <summary>A batch needs no more deleting.</summary>
    /// <param name="id">The batch.</param>
    /// <param name="isGone">Whether it is deleted; if not, a recovery shall try again.</param>
    public void RemoveBatch(string id, bool isGone = true)
    {
        if (liveBatches.Remove(id) && isGone)
        {
            file?.DeletedBatch(id);
        }
    }

    /// <summary>A record needs no more restoring.</summary>
    /// <param name="path">The record.</param>
    /// <param name="isRestored">Whether it is as before; if not, a recovery shall try again.</param>
    public void Forget(string path, bool isRestored = true)
    {
        if (before.Remove(path) && isRestored)
        {
            file?.Restored(path);
        }
    }

    /// <summary>Notes that a task is being posted, whose id may never be told.</summary>
    public void NotePostedTask() => PostedTask = true;

    /// <summary>Notes on disk that a request is about to be sent.</summary>
    public void NoteSends(ApiRequest request) => file?.Sends(request);

    /// <summary>Notes on disk that nothing is left to restore.</summary>
    public void Finish() => file?.Finished();

    /// <summary>Notes what an answered write has done.</summary>
    public void Note(Exchange exchange)
    {
        var path = ApiPath.Parse(exchange.Request.PathOnly);
        switch (exchange.Request.Method, path.Kind)
        {
            case ("POST", ApiPathKind.Tasks):
                PostedTask = true;
                if (exchange.IsSuccess && Id(exchange) is { } task)
                {
                    AddTask(task);
                }

                break;
            case ("POST", ApiPathKind.ItemBatches) when exchange.IsSuccess && Id(exchange) is { } batch:
                AddBatch(batch);
                break;
            // A deletion that took no effect shows at the end of the run, when tasks with the run's name are looked for.
            case ("DELETE", ApiPathKind.Task) when exchange.IsSuccess:
                RemoveTask(path.Id);
                break;
            case ("DELETE", ApiPathKind.TaskBatch) when exchange.IsSuccess:
                RemoveBatch(path.Id);
                break;
            case ("POST", ApiPathKind.ProductStock or ApiPathKind.MaterialStock) when exchange.IsSuccess:
                StockUpdates++;
                break;
        }
    }

    // An id of the wrong JSON type is a fault of the server, but the record is there and has to go.
    private static string? Id(Exchange exchange) => exchange.Json.Member("id") is { } id ? id.IdText() : null;
}
