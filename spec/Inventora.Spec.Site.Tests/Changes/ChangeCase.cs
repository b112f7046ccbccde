using Inventora.Spec.Site.Changes;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>A smallest pair of documents that shows a rule, and one that comes close to it and does not.</summary>
/// <param name="Rule">The id of the one change that is found.</param>
/// <param name="Wire">Whom it breaks on the wire; what it breaks in C# is asked of the generator and the compiler.</param>
/// <param name="Near">A new document that comes close; against the old one it must not show the rule.</param>
public sealed record ChangeCase(string Rule, Breaks Wire, string Old, string New, string? Near = null)
{
    /// <summary>The case for the test's name.</summary>
    public override string ToString() => Rule;
}
