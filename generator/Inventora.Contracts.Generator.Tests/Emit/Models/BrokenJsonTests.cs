using System.Text;
using System.Text.Json;
using Inventora.Contracts.Generator.Model;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>Whatever bytes come, a value is read or a <see cref="JsonException"/> thrown: anything else would be a server's status 500.</summary>
public sealed class BrokenJsonTests
{
    private const string Json =
        """{"s":"a\u0062\ud83d\ude00","b":true,"i":-12,"l":12345678901,"d":10.50,"f":1.5e3,"t":"2024-03-15T10:00:00.5+02:00","day":"2024-02-29","time":"10:00:00","dur":"P1DT2H","u":"123e4567-e89b-12d3-a456-426614174000","uri":"https://a.b/c","raw":"AQID","any":{"x":[1,null]},"kind":"b-c","list":["x",null],"map":{"k":[1]},"next":null}""";

    [Fact]
    public void Damaged_bytes_are_read_or_refused()
    {
        EmittedContract contract = Compile();
        Type type = contract.Type("Thing");
        byte[] whole = Encoding.UTF8.GetBytes(Json);
        contract.AssertRoundTrip("Thing", JsonSerializer.Serialize(contract.Read("Thing", Json)));
        var random = new Random(7);
        int read = 0;
        for (int i = 0; i < 20000; i++)
        {
            byte[] damaged = DamagedBytes.Of(random, whole, times: random.Next(1, 4));
            try
            {
                JsonSerializer.Deserialize(damaged, type);
                read++;
            }
            catch (JsonException fault)
            {
                fault.Message.Should().NotBeNullOrWhiteSpace();
            }
        }

        read.Should().BeInRange(500, 15000, "both outcomes are tried often");
    }

    private static EmittedContract Compile() => EmittedContract.Compile(
        [
            Record(
                "Thing",
                Property("s", Scalar(ScalarKind.String)),
                Property("b", Scalar(ScalarKind.Boolean)),
                Property("i", Scalar(ScalarKind.Int32)),
                Property("l", Scalar(ScalarKind.Int64)),
                Property("d", Scalar(ScalarKind.Decimal)),
                Property("f", Scalar(ScalarKind.Double)),
                Property("t", Scalar(ScalarKind.DateTime)),
                Property("day", Scalar(ScalarKind.Date)),
                Property("time", Scalar(ScalarKind.Time)),
                Property("dur", Scalar(ScalarKind.Duration)),
                Property("u", Scalar(ScalarKind.Uuid)),
                Property("uri", Scalar(ScalarKind.Uri)),
                Property("raw", Scalar(ScalarKind.Bytes)),
                Property("any", Scalar(ScalarKind.Json)),
                Property("kind", Ref("Kind", ModelKind.ClosedEnum)),
                Property("list", List(Scalar(ScalarKind.String).OrNull())),
                Property("map", Map(List(Scalar(ScalarKind.Single)))),
                Property("next", Ref("Thing").OrNull())) with
            {
                AdditionalProperties = Scalar(ScalarKind.Json),
            },
            Enum("Kind", isOpen: false, ("A", "a"), ("BC", "b-c")),
        ]);
}
