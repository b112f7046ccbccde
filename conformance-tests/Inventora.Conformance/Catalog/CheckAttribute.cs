using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// Marks a method as a check. The method is public, static or on a class with a parameterless constructor, takes a
/// <see cref="CheckContext"/> and returns a <see cref="Task"/>; its class carries a <see cref="PhaseAttribute"/>.
/// </summary>
/// <param name="id">The id: an area, a slash, and the sentence that the check proves, in kebab case (<c>pages/limit-is-the-most-that-a-page-holds</c>).</param>
/// <param name="profile">The least profile that allows the check's requests.</param>
/// <param name="facts">The ids of the facts that the check observes. It may observe no others: that is an error of the suite.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CheckAttribute(string id, Profile profile, params string[] facts) : Attribute
{
    /// <summary>The id, unique in the catalogue. It never changes once published.</summary>
    public string Id { get; } = id;

    /// <summary>The least profile that allows the check's requests.</summary>
    public Profile Profile { get; } = profile;

    /// <summary>The ids of the facts that the check observes.</summary>
    public IReadOnlyList<string> Facts { get; } = facts;

    /// <summary>Where the check stands among those of its phase; lower runs first. Checks of equal order run by id.</summary>
    public int Order { get; init; }
}
