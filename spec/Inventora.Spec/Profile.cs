namespace Inventora.Spec;

/// <summary>How much a run may do to the server it looks at. Each profile includes the ones before it.</summary>
public enum Profile
{
    /// <summary>Only reads: no request that could change anything, not even one that must be refused.</summary>
    ReadOnly,

    /// <summary>
    /// Also changes that can be taken back over the API, requests that must be refused, and tasks that the run creates and deletes
    /// (a deleted task stays on the server as a soft-deleted row).
    /// </summary>
    Reversible,

    /// <summary>Also what leaves traces that the API cannot remove, such as stock logs, which can lock <c>unitPrice</c> for ever.</summary>
    Full,
}
