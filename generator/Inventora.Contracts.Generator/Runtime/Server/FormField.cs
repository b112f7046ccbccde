using System;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>A value that travels as texts with names: a property in a form, or an object in a parameter.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Expectation">What is expected, as a part of a sentence: <c>an integer</c>.</param>
/// <param name="IsValid">Whether a text is JSON of the field's type, or, for a field whose text is a string in JSON, such a string.</param>
/// <param name="Kind">What the text is in JSON.</param>
internal sealed record FormField(string Name, string Expectation, Func<string, bool> IsValid, FormFieldKind Kind)
{
    /// <summary>Whether the field stands once for each item of a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the property must be there. A list without items has no field, and is there nevertheless.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an empty field is null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What stands between the parts where one text holds them all.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether the parts of the value have fields of their own, with names in brackets.</summary>
    public bool IsInBrackets { get; init; }

    /// <summary>The fields of the value, where it can have some.</summary>
    public Func<FormField[]>? Fields { get; init; }

    /// <summary>What every entry of a map is, where the value is one.</summary>
    public FormField? Entry { get; init; }

    /// <summary>Whether the field stands for all names that no other field has.</summary>
    public bool IsRest { get; init; }

    /// <summary>Whether the value can have parts that have names.</summary>
    public bool HasParts => Fields is not null || Entry is not null;

    /// <summary>A field whose text is a string in JSON.</summary>
    public static FormField Text<T>(string name, ParameterType<T> type) => new(name, type.Expectation, text => type.TryParse(text, out _), FormFieldKind.Text);

    /// <summary>A field whose text is a string in JSON, of a type that has other forms in JSON too.</summary>
    public static FormField Quoted<T>(string name, ParameterType<T> type) => new(name, type.Expectation, text => type.TryParse(Quote(text), out _), FormFieldKind.Text);

    /// <summary>A field whose text is JSON.</summary>
    public static FormField Json<T>(string name, ParameterType<T> type) => new(name, type.Expectation, text => type.TryParse(text, out _), FormFieldKind.Json);

    /// <summary>A field whose text is JSON if it reads as JSON of the type, or else a string.</summary>
    public static FormField Either<T>(string name, ParameterType<T> type) => new(name, type.Expectation, text => type.TryParse(text, out _), FormFieldKind.Either);

    /// <summary>Whether a text is a value of the field.</summary>
    public bool Accepts(string text) => IsValid(text) || (Kind == FormFieldKind.Either && IsValid(Quote(text)));

    /// <summary>Writes a text that the field accepts as JSON.</summary>
    public void Write(Utf8JsonWriter writer, string text)
    {
        if (Kind == FormFieldKind.Text || (Kind == FormFieldKind.Either && !IsValid(text)))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue(text);
        }
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
