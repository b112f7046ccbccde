using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>What the checks of one run share.</summary>
internal sealed class RunState
{
    public required Ledger Ledger { get; init; }

    public required ContractDocument Contract { get; init; }

    public required Profile Profile { get; init; }

    public required int Seed { get; init; }

    public required Transport Transport { get; init; }

    /// <summary>What the requests of the checks are held against; null for a test of the engine, whose server knows no contract.</summary>
    public RequestContract? Requests { get; init; }

    public required ChangeJournal Journal { get; init; }

    public required PassiveChecks Passive { get; init; }

    public required BehaviourLog Behaviours { get; init; }

    /// <summary>Set when discovery is done, before the first check.</summary>
    public Fixtures Fixtures { get; set; } = null!;

    /// <summary>The part of names that is the same within a run and differs between seeds.</summary>
    public string Name => NameOf(Seed);

    public static string NameOf(int seed) => seed.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
