using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>How the stock comes about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProductionType>))]
public enum ProductionType
{
    [JsonStringEnumMemberName("infinite")]
    Infinite,

    [JsonStringEnumMemberName("single")]
    Single,

    [JsonStringEnumMemberName("produced")]
    Produced,

    [JsonStringEnumMemberName("supplied")]
    Supplied,

    [JsonStringEnumMemberName("bundle")]
    Bundle,
}
