using System.Reflection;
using System.Text;
using System.Text.Json;
using Inventora.Contracts.Generator.Model;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

public sealed class JsonObjectTests
{
    private static readonly Lazy<EmittedContract> Contract = new(Compile);

    [Fact]
    public void All_missing_properties_are_named() =>
        Contract.Value.ReadFault("Page", "{}").Should().Be("$: expected the required properties data, total, seen an object without");

    [Fact]
    public void The_place_of_a_fault_is_a_path_from_the_root()
    {
        Contract.Value.ReadFault("Page", """{"total":1,"data":[{"id":"a"},{"id":"b","tags":{"x.y":["c",null,5]}}]}""")
            .Should().Be("$.data[1].tags['x.y'][2]: expected a string, seen the number 5");
        Contract.Value.ReadFault("Page", """{"data":[{"id":"a"},{"next":{"id":"b"}}],"total":1}""")
            .Should().Be("$.data[1]: expected the required property id, seen an object without");
        Contract.Value.ReadFault("Page", """{"data":{"id":"a"},"total":1}""").Should().Be("$.data: expected an array, seen an object");
        Contract.Value.ReadFault("Page", "[]").Should().Be("$: expected an object, seen an array");
    }

    [Fact]
    public void The_exception_has_the_path_too()
    {
        Action read = () => Contract.Value.Read("Page", """{"total":1,"data":[{"id":5}]}""");
        read.Should().Throw<JsonException>().Which.Path.Should().Be("$.data[0].id");
    }

    [Fact]
    public void Within_a_users_own_type_the_serializer_knows_the_way()
    {
        Action read = () => Contract.Value.Call("User.Envelope", "Read", """{"Items":[{"id":"a"},{"id":5}]}""");
        JsonException fault = read.Should().Throw<TargetInvocationException>().WithInnerException<JsonException>().Which;
        fault.Path.Should().Be("$.Items[1]");
        fault.Message.Should().StartWith("$.id: expected a string, seen the number 5");
    }

    [Fact]
    public void A_fault_of_the_JSON_itself_stays_what_it_was()
    {
        Action read = () => Contract.Value.Read("Page", """{"data":[{"id":"a",]}""");
        read.Should().Throw<JsonException>().Which.LineNumber.Should().Be(0);
    }

    [Theory]
    [InlineData("""{"data":[],"total":1,"more":{"a":[{}]},"x":null}""")]
    [InlineData("""{"more":[[],[{}]],"data":[],"total":7,"total":1}""")]
    [InlineData("""{"d\u0061ta":[],"\u0074otal":1}""")]
    [InlineData(""" { "total" : 1 , "data" : [ ] } """)]
    public void Unknown_properties_are_read_over_the_last_of_equal_ones_counts_and_names_may_have_escapes(string json) =>
        JsonSerializer.Serialize(Contract.Value.Read("Page", json)).Should().Be("""{"data":[],"total":1}""");

    [Fact]
    public void Lists_and_maps_within_each_other_survive() =>
        Contract.Value.AssertRoundTrip("Item", """{"id":"a","tags":{"x":["b",null],"":[]},"next":{"id":"c","next":null}}""");

    [Fact]
    public void More_than_64_required_properties_are_counted()
    {
        static string Json(int skipped) => "{" + string.Join(",", Enumerable.Range(0, 130).Where(i => i != skipped).Select(i => $"\"p{i}\":{i}")) + "}";

        Contract.Value.AssertRoundTrip("Wide", Json(skipped: -1));
        foreach (int i in (int[])[0, 63, 64, 127, 128, 129])
        {
            Contract.Value.ReadFault("Wide", Json(skipped: i)).Should().Be($"$: expected the required property p{i}, seen an object without");
        }
    }

    [Fact]
    public void Odd_names_survive()
    {
        object odd = Contract.Value.Read("Odd", """{"a'b<c>":1,"größe":2,"":3}""");
        JsonDocument.Parse(JsonSerializer.Serialize(odd)).RootElement.EnumerateObject().Select(property => property.Name).Should().Equal("a'b<c>", "größe", "");
    }

    [Fact]
    public void Names_of_the_emitted_methods_own_variables_are_no_obstacle() =>
        Contract.Value.AssertRoundTrip("Keywords", """{"class":1,"name":2,"Name_":3,"reader":4,"writer":5,"value":null,"seen":7}""");

    [Fact]
    public void Other_properties_are_kept() => Contract.Value.AssertRoundTrip("Labels", """{"known":1,"a":[1,2],"b":null}""");

    [Fact]
    public void An_object_without_properties_is_read_and_written() =>
        JsonSerializer.Serialize(Contract.Value.Read("Nothing", """{"a":1}""")).Should().Be("{}");

    [Fact]
    public void Depth_is_limited_as_JsonSerializer_limits_it()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("""{"id":"a","next":""", depth)) + "null" + new string('}', depth);

        Contract.Value.AssertRoundTrip("Item", Nested(64));
        ((Action)(() => Contract.Value.Read("Item", Nested(65)))).Should().Throw<JsonException>();
    }

    [Fact]
    public async Task A_stream_in_small_pieces_is_read()
    {
        const string Json = """{"more":[{"a":1},2],"data":[{"id":"a\u0062","tags":{"x":["long enough to be cut in two"]}}],"total":1}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 };

        object? page = await JsonSerializer.DeserializeAsync(stream, Contract.Value.Type("Page"), options, TestContext.Current.CancellationToken);

        JsonSerializer.Serialize(page).Should().Be("""{"data":[{"id":"ab","tags":{"x":["long enough to be cut in two"]}}],"total":1}""");
    }

    [Fact]
    public void Records_are_equal_when_they_hold_the_same()
    {
        const string Json = """{"data":[{"id":"a","tags":{"x":["b",null]},"next":null}],"total":1}""";
        string[] others = [Json.Replace("\"b\"", "\"c\""), Json.Replace(",\"next\":null", ""), Json.Replace("\"x\"", "\"y\""), Json.Replace("total\":1", "total\":2")];
        object page = Contract.Value.Read("Page", Json);

        page.Should().Be(Contract.Value.Read("Page", Json));
        page.GetHashCode().Should().Be(Contract.Value.Read("Page", Json).GetHashCode());
        others.Should().AllSatisfy(other => page.Should().NotBe(Contract.Value.Read("Page", other)));
    }

    private static EmittedContract Compile() => EmittedContract.Compile(
        [
            Record("Page", Required("data", List(Ref("Item"))), Required("total", Scalar(ScalarKind.Int64))),
            Record(
                "Item",
                Required("id", Scalar(ScalarKind.String)),
                Property("tags", Map(List(Scalar(ScalarKind.String).OrNull()))),
                Property("next", Ref("Item").OrNull())),
            Record("Wide", [.. Enumerable.Range(0, 130).Select(i => Required("p" + i, Scalar(ScalarKind.Int32)))]),
            Record(
                "Odd",
                Required("a'b<c>", Scalar(ScalarKind.Int32)),
                Required("größe", Scalar(ScalarKind.Int32)),
                Required("", Scalar(ScalarKind.Int32)) with { Name = "Empty" }),
            Record("Labels", Property("known", Scalar(ScalarKind.Int32))) with { AdditionalProperties = List(Scalar(ScalarKind.Int32)).OrNull() },
            Record(
                "Keywords",
                Required("class", Scalar(ScalarKind.Int32)),
                Required("name", Scalar(ScalarKind.Int32)),
                Required("Name_", Scalar(ScalarKind.Int32)) with { Name = "name" },
                Required("reader", Scalar(ScalarKind.Int32)),
                Required("writer", Scalar(ScalarKind.Int32).OrNull()),
                Required("value", Scalar(ScalarKind.Int32).OrNull()),
                Required("seen", Scalar(ScalarKind.Int32))),
            Record("Nothing"),
        ],
        user: """
            namespace User;

            public sealed class Envelope
            {
                public Acme.Api.Item? Item { get; set; }

                public System.Collections.Generic.List<Acme.Api.Item>? Items { get; set; }

                public static Envelope? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<Envelope>(json);
            }
            """);
}
