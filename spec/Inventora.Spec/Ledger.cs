namespace Inventora.Spec;

/// <summary>
/// The ledger <c>spec/facts.yaml</c>: every fact of the API's documentation, the rulings on its contradictions, and the answers
/// that its silences allow.
/// </summary>
public sealed class Ledger
{
    private readonly Dictionary<string, Fact> factsById;

    internal Ledger(
        IReadOnlyList<Fact> facts,
        IReadOnlyList<Ruling> contradictions,
        IReadOnlyList<Silence> silences,
        IReadOnlyList<StructuralPlaces> structural)
    {
        Facts = facts;
        Contradictions = contradictions;
        Silences = silences;
        Structural = structural;
        factsById = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    }

    /// <summary>The facts in the order of the file, which is that of the documentation.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The rulings on contradictions.</summary>
    public IReadOnlyList<Ruling> Contradictions { get; }

    /// <summary>The questions that the documentation leaves open.</summary>
    public IReadOnlyList<Silence> Silences { get; }

    /// <summary>The places of the contract that no fact has to claim.</summary>
    public IReadOnlyList<StructuralPlaces> Structural { get; }

    /// <summary>The fact with an id, which is case-sensitive.</summary>
    /// <exception cref="KeyNotFoundException">There is no such fact.</exception>
    public Fact this[string id] =>
        factsById.TryGetValue(id, out var fact) ? fact : throw new KeyNotFoundException($"The ledger has no fact {id}.");

    /// <summary>Looks a fact up by its id, which is case-sensitive.</summary>
    public bool TryGetFact(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Fact? fact) => factsById.TryGetValue(id, out fact);

    /// <summary>Reads the ledger that is part of this assembly.</summary>
    /// <exception cref="SpecException">The ledger does not have the form that its header describes.</exception>
    public static Ledger Load() => Parse(EmbeddedFile.Read(EmbeddedFile.Facts));

    /// <summary>Reads a ledger from text.</summary>
    /// <param name="text">YAML with the sections <c>facts</c>, <c>contradictions</c>, <c>silences</c> and <c>structural</c>.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <exception cref="SpecException">The text does not have the form of a ledger; the message names the line.</exception>
    public static Ledger Parse(string text, string file = EmbeddedFile.Facts) => LedgerReader.Read(text, file);
}
