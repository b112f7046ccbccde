using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>What a media type says about how a body is written.</summary>
public static class MediaTypes
{
    /// <summary>Null for what is written in a way that has no emitter, such as XML; that is text where there is nothing better.</summary>
    public static ContentKind? KindOf(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return type switch
        {
            "application/json" or "text/json" => ContentKind.Json,
            "application/x-www-form-urlencoded" => ContentKind.FormUrlEncoded,
            "application/xml" or "text/xml" => null,
            _ when type.EndsWith("+json", StringComparison.Ordinal) => ContentKind.Json,
            _ when type.EndsWith("+xml", StringComparison.Ordinal) && !type.StartsWith("image/", StringComparison.Ordinal) => null,
            _ when type.StartsWith("multipart/", StringComparison.Ordinal) => ContentKind.Multipart,
            _ when type.StartsWith("text/", StringComparison.Ordinal) => ContentKind.Text,
            _ => ContentKind.Bytes,
        };
    }
}
