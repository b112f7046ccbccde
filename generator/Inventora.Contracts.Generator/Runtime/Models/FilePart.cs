using System.IO;

namespace Inventora.Contracts.Generator.Runtime;

/// <summary>A file in a multipart body.</summary>
/// <param name="content">The bytes, read once; a client disposes it with the request.</param>
/// <param name="fileName">The name that goes with them; null for none.</param>
/// <param name="contentType">The media type; null for the one in the document, or else <c>application/octet-stream</c>.</param>
public sealed class FilePart(Stream content, string? fileName = null, string? contentType = null)
{
    /// <summary>The bytes, read once.</summary>
    public Stream Content { get; } = content;

    /// <summary>The name that goes with them. What a client sends as a name is no path to trust.</summary>
    public string? FileName { get; } = fileName;

    /// <summary>The media type, as the sender says.</summary>
    public string? ContentType { get; } = contentType;

    /// <summary>A file of bytes in memory.</summary>
    public static FilePart FromBytes(byte[] content, string? fileName = null, string? contentType = null) => new(new MemoryStream(content, writable: false), fileName, contentType);
}
