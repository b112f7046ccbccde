namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What the text of a field is in JSON.</summary>
internal enum FormFieldKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>JSON itself.</summary>
    Json,

    /// <summary>JSON if it reads as JSON of the field's type, or else a string.</summary>
    Either,
}
