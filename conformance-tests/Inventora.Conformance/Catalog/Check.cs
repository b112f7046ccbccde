using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>One check: a function over a server, with the facts that it observes.</summary>
public sealed class Check
{
    private readonly Func<CheckContext, Task>? run;
    private readonly Action<PassiveContext, object>? see;

    internal Check(CheckAttribute attribute, RunPhase phase, string source, Func<CheckContext, Task> run)
    {
        (Id, Profile, Phase, Order, Facts, Source) = (attribute.Id, attribute.Profile, phase, attribute.Order, attribute.Facts, source);
        this.run = run;
    }

    internal Check(PassiveCheckAttribute attribute, string source, Type watches, Action<PassiveContext, object> see)
    {
        (Id, Profile, Phase, Order, Facts, Source) = (attribute.Id, attribute.Profile, RunPhase.Throughout, 0, attribute.Facts, source);
        Watches = watches;
        this.see = see;
    }

    /// <summary>The id, such as <c>pages/limit-is-the-most-that-a-page-holds</c>.</summary>
    public string Id { get; }

    /// <summary>The least profile that allows the check's requests.</summary>
    public Profile Profile { get; }

    /// <summary>When in a run it takes place.</summary>
    public RunPhase Phase { get; }

    /// <summary>Its place within the phase.</summary>
    public int Order { get; }

    /// <summary>The ids of the facts that it observes.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>Type and method, for those who want to read it.</summary>
    public string Source { get; }

    /// <summary>Whether it sends nothing, but looks at what other checks exchange.</summary>
    public bool IsPassive => see is not null;

    /// <summary>The area that it belongs to, out of its id.</summary>
    public string Area => Id[..Math.Max(0, Id.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>The sentence that it proves, out of its id.</summary>
    public string Sentence => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('-', ' ');

    internal Type? Watches { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal Task RunAsync(CheckContext context) => run is null ? Task.CompletedTask : run(context);

    internal void See(PassiveContext context, object seen) => see?.Invoke(context, seen);
}
