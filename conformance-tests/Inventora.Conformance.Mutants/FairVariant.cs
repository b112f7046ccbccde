namespace Inventora.Conformance.Mutants;

/// <summary>A server that differs from others only where the documentation is silent: it conforms.</summary>
/// <param name="Id">The difference as kebab-case words after the server that shows it.</param>
/// <param name="Description">The difference as a sentence.</param>
/// <param name="CreateServer">Makes the server anew, with data of its own.</param>
internal sealed record FairVariant(string Id, string Description, Func<TestedServer> CreateServer)
{
    /// <summary>The facts for which it is warned, each with the reason; no other warning is fair.</summary>
    public IReadOnlyDictionary<string, string> Warned { get; init; } = new Dictionary<string, string>();

    public override string ToString() => Id;
}
