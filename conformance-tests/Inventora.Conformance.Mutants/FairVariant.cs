namespace Inventora.Conformance.Mutants;

/// <summary>A server that differs from others only where the documentation is silent: it conforms.</summary>
/// <param name="Id">The difference as kebab-case words after the server that shows it.</param>
/// <param name="Description">The difference as a sentence.</param>
/// <param name="CreateServer">Makes the server anew, with data of its own.</param>
internal sealed record FairVariant(string Id, string Description, Func<TestedServer> CreateServer)
{
    public override string ToString() => Id;
}
