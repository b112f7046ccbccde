using Inventora.Conformance.Mutants.Floors;
using Inventora.Conformance.Mutants.Reference;
using Inventora.Conformance.Mutants.SecondServer;
using Inventora.Conformance.Mutants.Wire;

namespace Inventora.Conformance.Mutants;

/// <summary>Every server that the suite is tested with.</summary>
internal static class MutantCatalog
{
    /// <summary>The servers with one fault, by id.</summary>
    public static IReadOnlyList<Mutant> Mutants { get; } =
        [.. SecondServers.Mutants.Concat(ReferenceServers.Mutants).Concat(WireServers.Mutants).OrderBy(mutant => mutant.Id, StringComparer.Ordinal)];

    /// <summary>The servers that differ where the documentation is silent, by id.</summary>
    public static IReadOnlyList<FairVariant> FairVariants { get; } =
        [.. SecondServers.FairVariants.Concat(ReferenceServers.FairVariants).Concat(WireServers.FairVariants).OrderBy(variant => variant.Id, StringComparer.Ordinal)];

    /// <summary>The servers that don't look at the request, by id.</summary>
    public static IReadOnlyList<FloorServer> FloorServers { get; } = [.. FloorServerList.All.OrderBy(floor => floor.Id, StringComparer.Ordinal)];
}
