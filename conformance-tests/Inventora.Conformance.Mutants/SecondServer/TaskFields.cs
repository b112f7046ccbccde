using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Reads the plain fields of a task out of a body and refuses what is wrong.</summary>
internal sealed class TaskFields(State state, JsonObject body)
{
    public string? Name(bool required)
    {
        if (!body.ContainsKey("name"))
        {
            return required ? throw new Refusal(400, "name is required.") : null;
        }

        if (body["name"] is null && state.Has(Fault.NullNameIsStored))
        {
            return null;
        }

        var name = Text("name") ?? throw new Refusal(400, "name must be a string.");
        return name.Trim().Length > 0 || state.Has(Fault.EmptyTaskNameIsStored) ? name : throw new Refusal(400, "name cannot be empty.");
    }

    public string? Status()
    {
        if (!body.ContainsKey("status"))
        {
            return null;
        }

        return Text("status") is { } given && (state.Has(Fault.StatusCaseDoesNotMatter) ? given.ToLowerInvariant() : given) is var status && (status is "pending" or "in-progress" or "done" || state.Has(Fault.AnyStatusIsStored))
            ? status
            : throw new Refusal(400, "status must be pending, in-progress or done.");
    }

    public string? Location() =>
        Nullable("LocationId") is not { } id ? null
        : state.LocationById(id) is not null || state.Has(Fault.UnknownPlaceIsStored) ? id
        : throw new Refusal(400, "There is no such location.");

    public string? Notes() => Nullable("notes");

    public string? Due()
    {
        if (Nullable("due") is not { } text)
        {
            return null;
        }

        if (state.Has(Fault.DueLosesItsOffset) && text.Length > 19)
        {
            text = text[..19] + "Z";
        }

        if (text.Contains('T') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        }

        return state.Has(Fault.AnyDueIsStored) ? text : throw new Refusal(400, "due must be an ISO 8601 date-time.");
    }

    public string? User()
    {
        if (Nullable("Assignee") is { } assignee)
        {
            var id = state.Users.ContainsKey(assignee) ? assignee : state.Users.FirstOrDefault(user => user.Value == assignee).Key;
            return state.Has(Fault.AssigneeIsEchoed) ? assignee : id ?? throw new Refusal(404, "There is no such user.");
        }

        if (state.Has(Fault.NullAssigneeIsRefused) && body.ContainsKey("Assignee"))
        {
            throw new Refusal(400, "Assignee must be a string.");
        }

        return Nullable("UserId") is not { } user || state.Has(Fault.UserIdIsDropped) ? null
            : state.Users.ContainsKey(user) ? user
            : throw new Refusal(404, "There is no such user.");
    }

    /// <summary>The faults of changing a task.</summary>
    public static void Bend(State state, StoredTask task, JsonObject body, JsonObject changes)
    {
        foreach (var (fault, name) in new[] { (Fault.NullDueIsIgnored, "due"), (Fault.NullLocationIsIgnored, "LocationId"), (Fault.NullUserIsIgnored, "UserId") })
        {
            if (state.Has(fault) && changes.ContainsKey(name) && changes[name] is null)
            {
                changes.Remove(name);
            }
        }

        if (state.Has(Fault.NullNotesBecomeEmpty) && changes.ContainsKey("notes"))
        {
            changes["notes"] ??= "";
        }

        if (state.Has(Fault.AbsentNotesAreCleared) && !body.ContainsKey("notes"))
        {
            changes["notes"] = null;
        }

        if (state.Has(Fault.PatchUnassigns) && !body.ContainsKey("UserId") && !body.ContainsKey("Assignee"))
        {
            changes["UserId"] = null;
        }

        if (state.Has(Fault.LocationOfTaskCannotChange) && changes["LocationId"] is not null)
        {
            changes.Remove("LocationId");
        }

        if (state.Has(Fault.TaskPatchRenewsCreatedAt))
        {
            changes["createdAt"] = state.Now;
        }

        if (state.Has(Fault.TaskPatchTakesItemQuantity) && body["name"] is not null)
        {
            task.Items[0].Quantity += 25;
        }

        if (state.Has(Fault.InProgressTakesStock) && changes["status"]?.GetValue<string>() == "in-progress")
        {
            task.Items[0].Resource.Add(task.Items[0].Resource.Levels.Keys.First(), -1);
        }

        if (state.Has(Fault.DoneIsFinal) && task.Status == "done")
        {
            changes.Remove("status");
        }
    }

    private string? Nullable(string name) =>
        body[name] is null ? null : Text(name) ?? throw new Refusal(400, $"{name} must be a string.");

    private string? Text(string name) => body[name] is { } value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
