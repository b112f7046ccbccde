using Inventora.Spec;

namespace Inventora.Conformance.Mutants;

/// <summary>A server with one fault: an implementer's honest mistake that breaks documented facts.</summary>
/// <param name="Id">The fault as kebab-case words after the area it is in.</param>
/// <param name="Description">The fault as a sentence.</param>
/// <param name="BreaksFacts">The facts that it breaks; a check of one of them has to find it.</param>
/// <param name="CreateServer">Makes the server anew, with data of its own.</param>
internal sealed record Mutant(string Id, string Description, IReadOnlyList<string> BreaksFacts, Func<TestedServer> CreateServer)
{
    /// <summary>The least profile in which the fault can be seen.</summary>
    public Profile Profile { get; init; } = Profile.Full;

    /// <summary>Whether the fact's own verdict, or one of its exceptions, makes it a warning.</summary>
    public bool OnlyWarns { get; init; }

    /// <summary>Whether the fault lets nobody in, so that there is nothing to verify.</summary>
    public bool CouldNotRun { get; init; }

    /// <summary>Makes the same server without the fault.</summary>
    public required Func<TestedServer> CreateSound { get; init; }

    public override string ToString() => Id;
}
