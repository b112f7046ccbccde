namespace Inventora.Spec.Site.Documents;

/// <summary>Something that is wrong in a document that could be read all the same.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Rule">The rule of the generator, such as <c>OAC0007</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Message">What is wrong, and what was made of it.</param>
public sealed record DocumentProblem(string File, int Line, int Column, string Rule, string Severity, string Message)
{
    /// <summary>The problem in the form that compilers use.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column}): {Severity} {Rule}: {Message}");
}
