namespace Inventora.Conformance;

/// <summary>How a server answers where the documentation is silent. It is never scored.</summary>
/// <param name="Silence">The silence, such as <c>A-PAGE-1</c>.</param>
/// <param name="Question">What the documentation leaves open.</param>
/// <param name="Answers">The answers that were seen, in alphabetical order.</param>
public sealed record Behaviour(string Silence, string Question, IReadOnlyList<string> Answers);
