using Inventora.Contracts.Generator.Support;
using Microsoft.CodeAnalysis;

namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>Something that the reader of a document must know, with the rule that says so and the place.</summary>
/// <param name="Rule">One of <see cref="Rules"/>.</param>
/// <param name="Arguments">What fills the holes of the rule's message.</param>
public sealed record Finding(DiagnosticDescriptor Rule, FilePlace Place, EquatableArray<string> Arguments)
{
    /// <summary>A finding with its message's arguments.</summary>
    public Finding(DiagnosticDescriptor rule, FilePlace place, params string[] arguments)
        : this(rule, place, arguments.ToEquatableArray())
    {
    }

    /// <summary>The finding as the compiler reports it.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place.ToLocation(), Arguments.ToArray<object?>());
}
