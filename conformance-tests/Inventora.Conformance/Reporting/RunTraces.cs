namespace Inventora.Conformance;

/// <summary>What a run leaves behind because the API has no way of removing it.</summary>
internal static class RunTraces
{
    public static IReadOnlyList<string> Of(ChangeJournal journal)
    {
        var traces = new List<string>();
        if (journal.TasksMade > 0)
        {
            traces.Add($"{journal.TasksMade} tasks, deleted again, stay on the server as soft-deleted rows.");
        }

        if (journal.StockUpdates > 0 || journal.BatchesMade > 0)
        {
            traces.Add($"{journal.StockUpdates} stock-level updates and {journal.BatchesMade} batches have left stock logs; these can lock the unitPrice of their records.");
        }

        return traces;
    }
}
