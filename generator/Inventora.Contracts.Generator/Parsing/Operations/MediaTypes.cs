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
            "text/event-stream" => ContentKind.Events,
            "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/jsonlines" or "application/json-lines"
                or "application/x-json-stream" or "application/stream+json" => ContentKind.JsonLines,
            "application/json-seq" => ContentKind.JsonSequence,
            _ when type.EndsWith("+json-seq", StringComparison.Ordinal) => ContentKind.JsonSequence,
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
