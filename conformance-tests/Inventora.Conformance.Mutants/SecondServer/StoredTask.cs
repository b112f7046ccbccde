using System.Text.Json.Nodes;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>A production task. Its plain fields are held as the JSON that they are answered with.</summary>
internal sealed class StoredTask
{
    public required JsonObject Fields { get; init; }

    public List<StoredItem> Items { get; } = [];

    public bool Deleted { get; set; }

    public string Id => Fields["id"]!.GetValue<string>();

    public string Status => Fields["status"]!.GetValue<string>();

    public string? UserId => Fields["UserId"]?.GetValue<string>();

    public string? LocationId => Fields["LocationId"]?.GetValue<string>();

    /// <summary>The fields that the task was created with; only faults read them.</summary>
    public required JsonObject First { get; init; }
}
