using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>A journal as it was read from disk.</summary>
/// <param name="BaseUrl">The server that the run was verifying.</param>
/// <param name="RunName">What the names of the run's tasks begin with.</param>
/// <param name="IsFinished">Whether the run, or a recovery, has left nothing to restore.</param>
/// <param name="Changes">What is left to restore.</param>
internal sealed record JournalText(Uri BaseUrl, string RunName, bool IsFinished, ChangeJournal Changes)
{
    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    /// <summary>Reads a journal.</summary>
    /// <exception cref="FormatException">The text is no journal.</exception>
    public static JournalText Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var head = lines.Length > 0 ? Line(lines[0]) : null;
        if (head.Integer("journal") != Version || !Uri.TryCreate(head.Text("baseUrl"), UriKind.Absolute, out var baseUrl) || head.Text("run") is not { Length: > 0 } run)
        {
            throw new FormatException($"expected a journal of version {Version} with baseUrl and run in its first line");
        }

        var changes = new ChangeJournal();
        // A run that has sent nothing has changed nothing.
        var finished = true;
        foreach (var line in lines.Skip(1))
        {
            // A line that a crash has cut off stands for a request that was never sent.
            if (Line(line) is { } entry)
            {
                finished = entry.Has("finished") || finished && !entry.Has("sends");
                Take(entry, changes);
            }
        }

        return new JournalText(baseUrl, run, finished, changes);
    }

    private static JsonObject? Line(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Take(JsonObject entry, ChangeJournal changes)
    {
        if (entry.Text("before") is { } path && entry.Member("record") is JsonObject record)
        {
            changes.Remember(path, record);
        }
        else if (entry.Text("restored") is { } restored)
        {
            changes.Forget(restored);
        }
        else if (entry.Text("madeTask") is { } task)
        {
            changes.AddTask(task);
        }
        else if (entry.Text("madeBatch") is { } batch)
        {
            changes.AddBatch(batch);
        }
        else if (entry.Text("deletedTask") is { } deletedTask)
        {
            changes.RemoveTask(deletedTask);
        }
        else if (entry.Text("deletedBatch") is { } deletedBatch)
        {
            changes.RemoveBatch(deletedBatch);
        }
        else if (entry.Text("sends") is "POST" && entry.Text("path") is { } posted && ApiPath.Parse(posted).Kind == ApiPathKind.Tasks)
        {
            changes.NotePostedTask();
        }
    }
}
