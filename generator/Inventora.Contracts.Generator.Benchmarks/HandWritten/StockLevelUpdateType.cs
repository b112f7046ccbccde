using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>What a stock-level update does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StockLevelUpdateType>))]
public enum StockLevelUpdateType
{
    [JsonStringEnumMemberName("audit")]
    Audit,

    [JsonStringEnumMemberName("restock")]
    Restock,

    [JsonStringEnumMemberName("loss")]
    Loss,

    [JsonStringEnumMemberName("custom")]
    Custom,
}
