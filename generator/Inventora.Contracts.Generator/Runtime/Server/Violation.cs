namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>One way in which a request does not keep to the contract.</summary>
/// <param name="Path">The place: a parameter's name, or a JSON pointer into the body such as <c>/Items/0/quantity</c>; empty for the whole body.</param>
/// <param name="Expected">What the contract asks for, such as <c>at least 1</c>.</param>
/// <param name="Seen">What was there, shortened where it is long.</param>
public sealed record Violation(string Path, string Expected, string Seen)
{
    /// <summary>All of it in one sentence.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "The body" : Path)}: expected {Expected}, seen {Seen}.";
}
