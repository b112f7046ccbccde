namespace Inventora.Contracts.Generator.Model;

/// <summary>How the text of a form's field becomes JSON, and the other way round.</summary>
public enum FieldForm
{
    /// <summary>A string in JSON.</summary>
    Text,

    /// <summary>A number, <c>true</c> or <c>false</c>: the same text in JSON.</summary>
    Literal,

    /// <summary>A JSON document of its own.</summary>
    Json,

    /// <summary>JSON where it reads as JSON of the type, or else a string.</summary>
    Either,
}
