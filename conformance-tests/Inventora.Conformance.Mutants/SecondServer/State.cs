using System.Globalization;

namespace Inventora.Conformance.Mutants.SecondServer;

/// <summary>Everything that the server holds.</summary>
internal sealed class State
{
    private readonly Fault fault;
    private DateTimeOffset now = new(2026, 2, 1, 8, 0, 0, 250, TimeSpan.Zero);
    private long lastItem = 4100;
    private long lastBatch = 770;

    public State(Fault fault)
    {
        this.fault = fault;
        Seed.Fill(this);
    }

    public List<StoredLocation> Locations { get; } = [];

    public Dictionary<string, StoredResource> Resources { get; } = [];

    public List<StoredTask> Tasks { get; } = [];

    /// <summary>Every batch that was ever made.</summary>
    public List<StoredBatch> Batches { get; } = [];

    /// <summary>User id to email.</summary>
    public Dictionary<string, string> Users { get; } = [];

    /// <summary>Custom status to the sign of its adjustment.</summary>
    public Dictionary<long, int> CustomStatuses { get; } = [];

    public IEnumerable<StoredTask> LiveTasks => Tasks.Where(task => !task.Deleted);

    public string Now => now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public bool Has(Fault one) => fault == one;

    /// <summary>Time goes on by a little with each request, so that no two writes are of the same instant.</summary>
    public void Tick() => now += TimeSpan.FromMilliseconds(40);

    public long NextItem() => lastItem += 3;

    /// <summary>An id that looks like chance and is the same in every run, so that two runs can be compared.</summary>
    public string NextTask() => $"{unchecked((uint)(Tasks.Count + 1) * 2654435761u):x8}{Tasks.Count:x4}4b1e9c";

    public long NextBatch() => lastBatch += 7;

    public StoredResource Resource(string id, bool materials) =>
        Resources.TryGetValue(id, out var found) && found.IsMaterial == materials ? found : throw new Refusal(404, "No such record.");

    /// <summary>The task, unless it is deleted; <paramref name="blindness"/> is the fault that overlooks the deletion.</summary>
    public StoredTask Task(string id, Fault blindness = Fault.None) =>
        Tasks.Find(task => task.Id == id && (!task.Deleted || (blindness != Fault.None && Has(blindness)))) ?? throw new Refusal(404, "No such task.");

    /// <summary>With the fault, the newest task in place of one that never was; null otherwise.</summary>
    public StoredTask? TaskOrNewest(string id, Fault confusion) =>
        Has(confusion) && !Tasks.Exists(task => task.Id == id) ? LiveTasks.LastOrDefault() : null;

    public StoredLocation? LocationById(string? id) => Locations.Find(location => location.Id == id);

    public StoredLocation? LocationByName(string? name) => Locations.Find(location => location.Name == name);
}
