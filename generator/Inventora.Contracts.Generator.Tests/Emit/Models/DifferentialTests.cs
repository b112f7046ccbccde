using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Inventora.Contracts.Generator.Model;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>Emitted converters against System.Text.Json's own, on a type written by hand.</summary>
public sealed partial class DifferentialTests
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

    [Fact]
    public void Both_read_the_same_and_refuse_the_same_out_of_damaged_bytes()
    {
        var random = new Random(20240316);
        int refused = 0;
        for (int i = 0; i < 6000; i++)
        {
            byte[] json = DamagedBytes.Of(random, Encoding.UTF8.GetBytes(RandomJson.Object(random, depth: 1)), times: random.Next(1, 3));
            refused += AssertSame(json) == "refused" ? 1 : 0;
        }

        refused.Should().BeInRange(1500, 5500, "both outcomes are tried often");
    }

    [Theory]
    [InlineData("malformed UTF-8 in a value", "{\"id\":\"a\u00FF\"}")]
    [InlineData("malformed UTF-8 in a name that is known", "{\"i\u00FFd\":\"a\",\"id\":\"b\"}")]
    [InlineData("an overlong encoding", "{\"id\":\"\u00C0\u00AF\"}")]
    [InlineData("an encoded surrogate", "{\"id\":\"\u00ED\u00A0\u0080\"}")]
    [InlineData("half a pair of escapes", """{"id":"\ud83d"}""")]
    [InlineData("both halves in the wrong order", """{"id":"\ude00\ud83d"}""")]
    [InlineData("an escape that is none", """{"id":"\x41"}""")]
    [InlineData("an escaped null character", """{"id":"\u0000"}""")]
    [InlineData("a control character", "{\"id\":\"a\tb\"}")]
    [InlineData("a property twice", """{"id":"a","count":1,"count":2}""")]
    [InlineData("a property twice, the second escaped", """{"id":"a","\u0069d":"b"}""")]
    [InlineData("a key of a map twice", """{"id":"a","levels":{"k":1,"\u006b":2}}""")]
    [InlineData("a name in another case", """{"ID":"a"}""")]
    [InlineData("a number beyond int", """{"id":"a","count":2147483648}""")]
    [InlineData("a number beyond long", """{"id":"a","size":9223372036854775808}""")]
    [InlineData("a number beyond decimal", """{"id":"a","price":79228162514264337593543950336}""")]
    [InlineData("more digits than decimal has", """{"id":"a","price":1.23456789012345678901234567890123456789}""")]
    [InlineData("negative zero", """{"id":"a","price":-0.0,"weight":-0.0}""")]
    [InlineData("a large exponent", """{"id":"a","price":1e28,"weight":1e308}""")]
    [InlineData("a tiny exponent", """{"id":"a","price":1e-28,"weight":5e-324}""")]
    [InlineData("a leading zero", """{"id":"a","count":01}""")]
    [InlineData("a plus sign", """{"id":"a","count":+1}""")]
    [InlineData("a number in quotes", """{"id":"a","count":"1"}""")]
    [InlineData("a comma at the end", """{"id":"a",}""")]
    [InlineData("a comment", """{"id":"a"/**/}""")]
    [InlineData("something behind the value", """{"id":"a"} x""")]
    [InlineData("no value at all", "")]
    [InlineData("spaces alone", "  ")]
    [InlineData("the beginning of a value", """{"id":"a","tags":["b" """)]
    public void Both_treat_the_edges_of_JSON_alike(string what, string latin1) => AssertSame(Encoding.Latin1.GetBytes(latin1)).Should().NotBeNull(what);

    [Theory]
    [InlineData(20)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(200)]
    public void Both_stop_at_the_same_depth(int depth)
    {
        // Each level is an object and an array.
        string open = string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"children\":[", depth));
        string close = string.Concat(Enumerable.Repeat("]}", depth));
        AssertSame(Encoding.UTF8.GetBytes(open + close));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5000)]
    public void Both_read_collections_of_any_length(int count)
    {
        string tags = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"t{i}\""));
        string levels = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"k{i}\":{i}.50"));
        AssertSame(Encoding.UTF8.GetBytes($"{{\"id\":\"a\",\"tags\":[{tags}],\"levels\":{{{levels}}}}}")).Should().NotBe("refused");
    }

    [Fact]
    public void Both_write_amounts_with_the_same_digits()
    {
        var random = new Random(7);
        for (int i = 0; i < 5000; i++)
        {
            var amount = new decimal(random.Next(), random.Next(4) == 0 ? random.Next() : 0, random.Next(8) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29));
            AssertSame(Encoding.UTF8.GetBytes($"{{\"id\":\"a\",\"price\":{amount.ToString(CultureInfo.InvariantCulture)}}}")).Should().NotBe("refused");
        }
    }

    private static string AssertSame(byte[] json)
    {
        string expected = Outcome(() => JsonSerializer.Serialize(JsonSerializer.Deserialize<Item>(json, Options), Options));
        string actual = Outcome(() => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Contract.Value.Type("Item"))));
        if (expected != actual && !IsMeantToDiffer(json, actual))
        {
            actual.Should().Be(expected, Encoding.Latin1.GetString(json));
        }

        return actual;
    }

    // Where the contract's types are meant to differ from System.Text.Json's: integers may be written 1.0 or 1e3, null only stands where the contract allows
    // it, and an unknown name with escapes that is no Unicode text is refused rather than read over.
    private static bool IsMeantToDiffer(byte[] json, string actual) =>
        MeantDifference().IsMatch(Encoding.Latin1.GetString(json)) || (actual == "refused" && !Utf8.IsValid(json));

    [GeneratedRegex("""("(count|size)"\s*:\s*-?\d+(\.\d*)?[eE.][-+]?\d*|null)""")]
    private static partial Regex MeantDifference();

    private static string Outcome(Func<string> attempt)
    {
        try
        {
            return attempt();
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            // System.Text.Json reads a number beyond double as infinity, which it then refuses to write.
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
