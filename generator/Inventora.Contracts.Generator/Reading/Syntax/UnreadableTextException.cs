using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Tree;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Ends the reading of a text that has no tree; <see cref="DocumentReader"/> turns it into a finding.</summary>
public sealed class UnreadableTextException(DiagnosticDescriptor rule, TextPlace place, params string[] arguments) : Exception(arguments[arguments.Length - 1])
{
    /// <summary>The rule that says what is wrong.</summary>
    public DiagnosticDescriptor Rule { get; } = rule;

    /// <summary>Where the fault is.</summary>
    public TextPlace Place { get; } = place;

    /// <summary>What fills the holes of the rule's message.</summary>
    public string[] Arguments { get; } = arguments;

    /// <summary>The text breaks the grammar of its format.</summary>
    public static UnreadableTextException Syntax(string format, TextPlace place, string message) => new(Rules.UnreadableText, place, format, message);

    /// <summary>The text is built to exhaust its reader.</summary>
    public static UnreadableTextException Limit(TextPlace place, string message) => new(Rules.BeyondLimits, place, message);

    /// <summary>The text nests deeper than anyone reads.</summary>
    public static UnreadableTextException TooDeep(TextPlace place) => Limit(place, $"it is nested more than {TreeLimits.Depth} levels deep");
}
