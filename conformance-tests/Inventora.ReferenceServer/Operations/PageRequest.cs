using Inventora.ReferenceServer.Domain;

namespace Inventora.ReferenceServer.Operations;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Limit">Most records to give, 1 to 1000.</param>
/// <param name="Offset">Records to skip.</param>
internal readonly record struct PageRequest(int Limit, int Offset)
{
    /// <summary>Refuses what the contract leaves open but no list can answer.</summary>
    /// <exception cref="RuleBrokenException">The limit is less than 1 or the offset less than 0.</exception>
    public PageRequest Checked() => this switch
    {
        { Limit: < 1 } => throw new RuleBrokenException("limit must be at least 1"),
        { Offset: < 0 } => throw new RuleBrokenException("offset cannot be negative"),
        _ => this,
    };
}
