using System;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>A property of a record that travels as fields with names and texts.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Expectation">What is expected, as a part of a sentence: <c>an integer</c>.</param>
/// <param name="IsValid">Whether a text is a value of the field's type.</param>
/// <param name="IsQuoted">Whether the text is a string in JSON; otherwise it is JSON itself.</param>
internal sealed record FormField(string Name, string Expectation, Func<string, bool> IsValid, bool IsQuoted)
{
    /// <summary>Whether the field stands once for each item of a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the property must be there. A list without items has no field, and is there nevertheless.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an empty field is null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>A field whose text is a string in JSON.</summary>
    public static FormField Text<T>(string name, ParameterType<T> type) => new(name, type.Expectation, text => type.TryParse(text, out _), true);

    /// <summary>A field whose text is JSON.</summary>
    public static FormField Json<T>(string name, ParameterType<T> type) => new(name, type.Expectation, text => type.TryParse(text, out _), false);
}
