using Inventora.Spec;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>A fault in how a server decides about keys.</summary>
/// <param name="Name">The fault in words.</param>
/// <param name="Facts">The facts that it breaks.</param>
/// <param name="Lets">Which requests pass.</param>
internal sealed record AccessFault(string Name, string[] Facts, Func<HttpRequestMessage, bool> Lets)
{
    public Profile Profile { get; init; } = Profile.ReadOnly;

    public bool OnlyWarns { get; init; }

    /// <summary>Whether nobody can get in, so that there is nothing to verify.</summary>
    public bool CouldNotRun { get; init; }

    public string Missing { get; init; } = "API key missing";

    public string Invalid { get; init; } = "Invalid API key";

    public int MissingStatus { get; init; } = 401;

    public int InvalidStatus { get; init; } = 401;

    /// <summary>The body of a refusal, made of its text; null for the documented one.</summary>
    public Func<string, string>? Body { get; init; }

    /// <summary>Whether a write takes effect before it is refused.</summary>
    public bool ActsFirst { get; init; }

    public override string ToString() => Name;
}
