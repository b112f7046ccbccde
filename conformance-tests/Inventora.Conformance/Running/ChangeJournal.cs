namespace Inventora.Conformance;

/// <summary>What the run has changed and not yet restored.</summary>
internal sealed class ChangeJournal
{
    private readonly HashSet<string> tasks = new(StringComparer.Ordinal);
    private readonly HashSet<string> batches = new(StringComparer.Ordinal);

    public bool Made(string taskId) => tasks.Contains(taskId);

    public bool MadeBatch(string batchId) => batches.Contains(batchId);
}
