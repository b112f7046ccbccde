namespace Inventora.Conformance.Checks.Pages;

/// <summary>An observation before it is recorded.</summary>
internal sealed record Sight(bool Holds, string Expected, object? Seen, Exchange? Exchange);
