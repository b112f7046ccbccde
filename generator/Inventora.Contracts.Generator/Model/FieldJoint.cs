namespace Inventora.Contracts.Generator.Model;

/// <summary>How a field that is no single text is written.</summary>
public enum FieldJoint
{
    /// <summary>A list once for each item, an object as JSON.</summary>
    None,

    /// <summary>In one field, with commas between.</summary>
    Comma,

    /// <summary>In one field, with spaces between.</summary>
    Space,

    /// <summary>In one field, with vertical bars between.</summary>
    Pipe,

    /// <summary>In a field for each part, its name in brackets.</summary>
    Brackets,
}
