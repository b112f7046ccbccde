namespace Inventora.Contracts.Generator.Model;

/// <summary>The types that C# has for JSON's scalars and the registered formats.</summary>
public enum ScalarKind
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>DateOnly</c>, RFC 3339 full-date.</summary>
    Date,

    /// <summary><c>TimeOnly</c>, RFC 3339 partial-time.</summary>
    Time,

    /// <summary><c>DateTimeOffset</c>, RFC 3339 date-time.</summary>
    DateTime,

    /// <summary><c>TimeSpan</c>, ISO 8601 duration.</summary>
    Duration,

    /// <summary><c>Guid</c>.</summary>
    Uuid,

    /// <summary><c>Uri</c>, absolute or relative.</summary>
    Uri,

    /// <summary><c>byte[]</c>, base64 in JSON.</summary>
    Bytes,

    /// <summary><c>byte[]</c>, base64 in JSON by the alphabet for URLs.</summary>
    Base64Url,

    /// <summary><c>JsonElement</c>: any JSON value.</summary>
    Json,

    /// <summary><c>Stream</c>: raw bytes that are not JSON.</summary>
    Stream,
}
