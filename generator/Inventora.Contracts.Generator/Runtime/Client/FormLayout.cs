using System;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>The fields of a form that are not written as one text: lists stand once for each item unless they are named here.</summary>
internal sealed class FormLayout
{
    /// <summary>What a form has that has nothing special.</summary>
    public static readonly FormLayout Plain = new();

    /// <summary>The fields that hold JSON.</summary>
    public string[] Documents { get; init; } = [];

    /// <summary>The fields whose parts are joined by commas.</summary>
    public string[] Commas { get; init; } = [];

    /// <summary>The fields whose parts are joined by spaces.</summary>
    public string[] Spaces { get; init; } = [];

    /// <summary>The fields whose parts are joined by vertical bars.</summary>
    public string[] Pipes { get; init; } = [];

    /// <summary>The fields whose parts have fields of their own, with names in brackets.</summary>
    public string[] Brackets { get; init; } = [];

    /// <summary>What stands between the parts of a field; null where they are not joined.</summary>
    public string? SeparatorOf(string name) =>
        Array.IndexOf(Commas, name) >= 0 ? "," : Array.IndexOf(Spaces, name) >= 0 ? " " : Array.IndexOf(Pipes, name) >= 0 ? "|" : null;
}
