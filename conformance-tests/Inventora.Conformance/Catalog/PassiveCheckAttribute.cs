using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Marks a method as a passive check: it sends nothing, but looks at every exchange, or at every refusal, of the whole run.
/// The method is public and static and takes a <see cref="PassiveContext"/> and an <see cref="Exchange"/> or a <see cref="Refusal"/>.
/// </summary>
/// <param name="id">The id, as of <see cref="CheckAttribute"/>.</param>
/// <param name="facts">The ids of the facts that the check observes. It may observe no others.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PassiveCheckAttribute(string id, params string[] facts) : Attribute
{
    /// <summary>The id, unique in the catalogue.</summary>
    public string Id { get; } = id;

    /// <summary>The least profile in which a run has anything for it to see.</summary>
    public Profile Profile { get; init; } = Profile.ReadOnly;

    /// <summary>The ids of the facts that the check observes.</summary>
    public IReadOnlyList<string> Facts { get; } = facts;
}
