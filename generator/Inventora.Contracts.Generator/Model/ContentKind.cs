namespace Inventora.Contracts.Generator.Model;

/// <summary>How a body is written.</summary>
public enum ContentKind
{
    Json,
    Text,
    Bytes,
    FormUrlEncoded,

    /// <summary>In a way that has no type: as HTTP has it.</summary>
    Multipart,
}
