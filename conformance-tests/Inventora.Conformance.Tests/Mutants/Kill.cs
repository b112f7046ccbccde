using Inventora.Conformance.Mutants;

namespace Inventora.Conformance.Tests.Mutants;

/// <summary>What became of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="State">Whether it was found.</param>
/// <param name="Checks">The checks that found it, by a fact that it breaks.</param>
/// <param name="Seen">What the suite said otherwise.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record Kill(Mutant Mutant, KillState State, IReadOnlyList<string> Checks, IReadOnlyList<string> Seen, TimeSpan Duration)
{
    public override string ToString() => $"{Mutant.Id} ({string.Join(", ", Mutant.BreaksFacts)}) {State} in {Duration.TotalSeconds:0.0} s: {string.Join("; ", Seen.Take(3))}";
}
