namespace Inventora.Contracts.Generator.Model;

/// <summary>How a body is written.</summary>
public enum ContentKind
{
    Json,
    Text,
    Bytes,
    FormUrlEncoded,

    /// <summary>In parts with names, each in its own way.</summary>
    Parts,

    /// <summary>In a way that has no type: as HTTP has it.</summary>
    Multipart,

    /// <summary>As server-sent events.</summary>
    Events,

    /// <summary>As JSON documents, each in a line.</summary>
    JsonLines,

    /// <summary>As JSON documents, each after a record separator (RFC 7464).</summary>
    JsonSequence,
}
