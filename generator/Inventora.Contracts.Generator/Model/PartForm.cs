namespace Inventora.Contracts.Generator.Model;

/// <summary>How a part of a multipart body is written.</summary>
public enum PartForm
{
    /// <summary>Bytes with a file name and a media type.</summary>
    File,

    /// <summary>One text, or one for each item of a list.</summary>
    Text,

    /// <summary>A JSON document.</summary>
    Json,
}
