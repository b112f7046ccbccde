using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inventora.Contracts.Generator.Emit;

/// <summary>Writes out the full names of the framework's types in the files of <c>Runtime/</c>.</summary>
internal static class RuntimeQualifier
{
    /// <summary>The same C#, with <c>global::</c> and the namespace before every name of <see cref="FrameworkNames"/>.</summary>
    public static string Qualify(string text)
    {
        IdentifierNameSyntax[] names = CSharpSyntaxTree.ParseText(text).GetRoot()
            .DescendantNodes(node => node is not UsingDirectiveSyntax, descendIntoTrivia: true)
            .OfType<IdentifierNameSyntax>()
            .Where(name => IsSimple(name) && FrameworkNames.NamespaceOf(name.Identifier.ValueText) is not null)
            .ToArray();

        // In a hole of an interpolated string, a colon outside of parentheses would begin a format.
        IEnumerable<ExpressionSyntax> holes = names.SelectMany(name => name.Ancestors().OfType<InterpolationSyntax>()).Distinct().Select(hole => hole.Expression);
        IEnumerable<(int Position, string Text)> insertions =
        [
            .. names.Select(name => (name.SpanStart, $"global::{FrameworkNames.NamespaceOf(name.Identifier.ValueText)}.")),
            .. holes.SelectMany(hole => new[] { (hole.SpanStart, "("), (hole.Span.End, ")") }),
        ];

        // From the end, so that positions stay right; the order is stable, so that a parenthesis comes to stand before the name that begins there too.
        foreach ((int position, string inserted) in insertions.OrderByDescending(insertion => insertion.Position))
        {
            text = text.Insert(position, inserted);
        }

        return text;
    }

    private static bool IsSimple(IdentifierNameSyntax name) =>
        name.Parent is not (NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax)
        && (name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name);
}
