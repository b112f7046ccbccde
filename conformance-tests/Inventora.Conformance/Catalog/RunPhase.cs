namespace Inventora.Conformance;

/// <summary>
/// The phases of a run in their order. Stock updates and batches come last because their logs can lock a resource's
/// <c>unitPrice</c> for ever.
/// </summary>
public enum RunPhase
{
    /// <summary>Reads only.</summary>
    Reading,

    /// <summary>Keys, refusals and other requests that must change nothing.</summary>
    Access,

    /// <summary>PATCH of products and materials, <c>unitPrice</c> included.</summary>
    Patching,

    /// <summary>Tasks that the run creates.</summary>
    Tasks,

    /// <summary>Batches of tasks that the run created.</summary>
    Batches,

    /// <summary>Stock-level updates.</summary>
    Stock,

    /// <summary>Passive checks: they look at every exchange of the run and are summed up at its end.</summary>
    Throughout,
}
