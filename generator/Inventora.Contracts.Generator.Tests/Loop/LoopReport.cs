namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>What came of a document's operations.</summary>
public sealed class LoopReport
{
    private readonly HashSet<string> exercised = new(StringComparer.Ordinal);

    /// <summary>The operations that were called, each at least once.</summary>
    public int Operations => exercised.Count;

    /// <summary>The requests whose values arrived, and whose answers came back.</summary>
    public int Exchanges { get; private set; }

    /// <summary>The requests with one fault that were refused.</summary>
    public int Refusals { get; private set; }

    /// <summary>The lists that were walked to their ends.</summary>
    public int Walks { get; private set; }

    /// <summary>Where the two sides do not agree.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The operations, and the ways of them, that were not tried, with the reason that was found.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>Notes a request that went well.</summary>
    public void AddExchange(string operation)
    {
        exercised.Add(operation);
        Exchanges++;
    }

    /// <summary>Notes a refusal that was right.</summary>
    public void AddRefusal() => Refusals++;

    /// <summary>Notes a list that was walked.</summary>
    public void AddWalk() => Walks++;

    /// <summary>Whether an operation was called.</summary>
    public bool Has(string operation) => exercised.Contains(operation);

    /// <inheritdoc/>
    public override string ToString() => $"{Operations} operations, {Exchanges} exchanges, {Refusals} refusals, {Walks} lists walked, {LeftOut.Count} left out, {Faults.Count} faults";
}
