namespace Inventora.Contracts.Generator.Model;

/// <summary>How a body is written.</summary>
public enum ContentKind
{
    Json,
    Text,
    Bytes,
    FormUrlEncoded,
    Multipart,
}
