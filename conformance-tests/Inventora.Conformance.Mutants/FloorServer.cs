namespace Inventora.Conformance.Mutants;

/// <summary>A server that answers without looking at the request. None may conform: a suite that lets one pass proves nothing.</summary>
/// <param name="Id">What it always does, as kebab-case words.</param>
/// <param name="Description">What it always does, as a sentence.</param>
/// <param name="CreateServer">Makes the server.</param>
internal sealed record FloorServer(string Id, string Description, Func<TestedServer> CreateServer)
{
    public override string ToString() => Id;
}
