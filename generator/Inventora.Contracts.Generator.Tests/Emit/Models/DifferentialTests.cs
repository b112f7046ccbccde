using System.Text.Json;
using System.Text.Json.Serialization;
using Inventora.Contracts.Generator.Model;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>Emitted converters against System.Text.Json's own, on a type written by hand.</summary>
public sealed class DifferentialTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<EmittedContract> Contract = new(() => EmittedContract.Compile(
        [
            Record(
                "Item",
                Required("id", Scalar(ScalarKind.String)),
                Property("count", Scalar(ScalarKind.Int32)),
                Property("size", Scalar(ScalarKind.Int64)),
                Property("price", Scalar(ScalarKind.Decimal)),
                Property("weight", Scalar(ScalarKind.Double)),
                Property("isActive", Scalar(ScalarKind.Boolean)),
                Property("key", Scalar(ScalarKind.Uuid)),
                Property("tags", List(Scalar(ScalarKind.String))),
                Property("levels", Map(Scalar(ScalarKind.Decimal))),
                Property("children", List(Ref("Item")))),
        ]));

    [Fact]
    public void Both_read_and_write_the_same_and_refuse_the_same()
    {
        var random = new Random(20240315);
        int refused = 0;
        for (int i = 0; i < 3000; i++)
        {
            string json = RandomJson.Object(random, depth: 3);

            string expected = Outcome(() => JsonSerializer.Serialize(JsonSerializer.Deserialize<Item>(json, Options), Options));
            string actual = Outcome(() => JsonSerializer.Serialize(Contract.Value.Read("Item", json)));

            actual.Should().Be(expected, json);
            refused += actual == "refused" ? 1 : 0;
        }

        refused.Should().BeInRange(200, 1500, "both outcomes are tried often");
    }

    private static string Outcome(Func<string> attempt)
    {
        try
        {
            return attempt();
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private sealed record Item
    {
        public required string Id { get; init; }

        public int? Count { get; init; }

        public long? Size { get; init; }

        public decimal? Price { get; init; }

        public double? Weight { get; init; }

        public bool? IsActive { get; init; }

        public Guid? Key { get; init; }

        public List<string>? Tags { get; init; }

        public Dictionary<string, decimal>? Levels { get; init; }

        public List<Item>? Children { get; init; }
    }
}
