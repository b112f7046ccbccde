using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>JSON by System.Text.Json's source generator, with the names of the API and null kept apart from a value.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ProductPage))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(StockLevelUpdate))]
[JsonSerializable(typeof(ApiError))]
public sealed partial class InventoraJson : JsonSerializerContext;
