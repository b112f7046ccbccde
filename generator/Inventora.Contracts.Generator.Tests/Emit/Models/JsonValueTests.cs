using Inventora.Contracts.Generator.Model;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

/// <summary>Every scalar at every kind of property: present, null, absent, wrong.</summary>
public sealed class JsonValueTests
{
    private static readonly string[] States = ["Required", "RequiredNullable", "Optional", "ThreeState"];
    private static readonly ScalarKind[] Kinds = [.. System.Enum.GetValues<ScalarKind>().Where(kind => kind != ScalarKind.Stream)];
    private static readonly Lazy<EmittedContract> Contract = new(() => EmittedContract.Compile([.. Kinds.SelectMany(TypesOf)]));

    public static TheoryData<ScalarKind> AllKinds { get; } = new(Kinds);

    public static TheoryData<ScalarKind, string> Values { get; } = new()
    {
        { ScalarKind.String, "\"a\"" },
        { ScalarKind.String, "\"\"" },
        { ScalarKind.Boolean, "true" },
        { ScalarKind.Boolean, "false" },
        { ScalarKind.Int32, "-2147483648" },
        { ScalarKind.Int32, "2147483647" },
        { ScalarKind.Int64, "-9223372036854775808" },
        { ScalarKind.Int64, "9223372036854775807" },
        { ScalarKind.UInt64, "0" },
        { ScalarKind.UInt64, "18446744073709551615" },
        { ScalarKind.Single, "0.1" },
        { ScalarKind.Double, "0.1" },
        { ScalarKind.Double, "1E+300" },
        { ScalarKind.Double, "-2.5" },
        { ScalarKind.Decimal, "0" },
        { ScalarKind.Decimal, "7" },
        { ScalarKind.Decimal, "10.50" },
        { ScalarKind.Decimal, "0.000" },
        { ScalarKind.Decimal, "-12.5" },
        { ScalarKind.Decimal, "999999999999999999" },
        { ScalarKind.Decimal, "1000000000000000000" },
        { ScalarKind.Decimal, "0.000000000000000001" },
        { ScalarKind.Decimal, "79228162514264337593543950335" },
        { ScalarKind.Decimal, "0.0000000000000000000000000001" },
        { ScalarKind.Decimal, "123456789012345678.9012345678" },
        { ScalarKind.Date, "\"2024-02-29\"" },
        { ScalarKind.Time, "\"10:00:00\"" },
        { ScalarKind.Time, "\"23:59:59.1234567\"" },
        { ScalarKind.DateTime, "\"2024-03-15T10:00:00Z\"" },
        { ScalarKind.DateTime, "\"2024-03-15T10:00:00.5Z\"" },
        { ScalarKind.DateTime, "\"2024-03-15T10:00:00.1234567+05:30\"" },
        { ScalarKind.Duration, "\"P1DT2H\"" },
        { ScalarKind.Uuid, "\"123e4567-e89b-12d3-a456-426614174000\"" },
        { ScalarKind.Uri, "\"https://example.com/a?b=c#d\"" },
        { ScalarKind.Uri, "\"../a\"" },
        { ScalarKind.Bytes, "\"AQID\"" },
        { ScalarKind.Bytes, "\"\"" },
        { ScalarKind.Base64Url, "\"-_-_\"" },
        { ScalarKind.Base64Url, "\"AQ\"" },
        { ScalarKind.Base64Url, "\"AQI\"" },
        { ScalarKind.Base64Url, "\"\"" },
        { ScalarKind.Json, "{\"a\":[1,\"b\",null]}" },
        { ScalarKind.Json, "5" },
    };

    public static TheoryData<ScalarKind, string, string> Wrong { get; } = new()
    {
        { ScalarKind.String, "1", "expected a string, seen the number 1" },
        { ScalarKind.String, "{}", "expected a string, seen an object" },
        { ScalarKind.String, "\"\\ud800\"", "expected Unicode text, seen a string with invalid UTF-8 or half a surrogate pair" },
        { ScalarKind.Boolean, "\"true\"", "expected true or false, seen the string \"true\"" },
        { ScalarKind.Boolean, "0", "expected true or false, seen the number 0" },
        { ScalarKind.Int32, "2147483648", "expected an integer from -2147483648 to 2147483647, seen the number 2147483648" },
        { ScalarKind.Int32, "1.5", "expected an integer from -2147483648 to 2147483647, seen the number 1.5" },
        { ScalarKind.Int64, "9223372036854775808", "expected an integer from -9223372036854775808 to 9223372036854775807, seen the number 9223372036854775808" },
        { ScalarKind.Int64, "\"1\"", "expected an integer from -9223372036854775808 to 9223372036854775807, seen the string \"1\"" },
        { ScalarKind.UInt64, "-1", "expected an integer from 0 to 18446744073709551615, seen the number -1" },
        { ScalarKind.Single, "1e39", "expected a number within the range of float, seen the number 1e39" },
        { ScalarKind.Double, "1e999", "expected a number within the range of double, seen the number 1e999" },
        { ScalarKind.Decimal, "79228162514264337593543950336", "expected a number within the range of decimal, seen the number 79228162514264337593543950336" },
        { ScalarKind.Decimal, "\"1\"", "expected a number within the range of decimal, seen the string \"1\"" },
        { ScalarKind.Date, "\"2023-02-29\"", "expected a date such as 2024-03-15, seen the string \"2023-02-29\"" },
        { ScalarKind.Time, "\"24:00:00\"", "expected a time such as 10:00:00, seen the string \"24:00:00\"" },
        { ScalarKind.DateTime, "\"2024-03-15T10:00:00\"", "expected a date and time with offset, such as 2024-03-15T10:00:00Z, seen the string \"2024-03-15T10:00:00\"" },
        { ScalarKind.DateTime, "1", "expected a date and time with offset, such as 2024-03-15T10:00:00Z, seen the number 1" },
        { ScalarKind.Duration, "\"1 day\"", "expected a duration such as P1DT2H, seen the string \"1 day\"" },
        { ScalarKind.Uuid, "\"1\"", "expected a UUID, seen the string \"1\"" },
        { ScalarKind.Uri, "[]", "expected a URI, seen an array" },
        { ScalarKind.Bytes, "\"?\"", "expected bytes in base64, seen the string \"?\"" },
        { ScalarKind.Base64Url, "\"+/+/\"", "expected bytes in base64url, seen the string \"+/+/\"" },
        { ScalarKind.Base64Url, "\"AQI==\"", "expected bytes in base64url, seen the string \"AQI==\"" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_survives_reading_and_writing(ScalarKind kind, string json)
    {
        foreach (string state in States)
        {
            Contract.Value.AssertRoundTrip(kind + state, $"{{\"x\":{json}}}");
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_is_refused_with_what_was_expected_and_seen_and_where(ScalarKind kind, string json, string message)
    {
        foreach (string state in States)
        {
            Contract.Value.ReadFault(kind + state, $"{{\"x\":{json}}}").Should().Be("$.x: " + message);
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Null_is_a_value_only_where_the_contract_says_so(ScalarKind kind)
    {
        const string Json = "{\"x\":null}";
        Contract.Value.AssertRoundTrip(kind + "RequiredNullable", Json);
        Contract.Value.AssertRoundTrip(kind + "ThreeState", Json);
        if (kind == ScalarKind.Json)
        {
            // Null is any JSON value's own null.
            Contract.Value.AssertRoundTrip(kind + "Required", Json);
            Contract.Value.AssertRoundTrip(kind + "Optional", Json);
        }
        else
        {
            Contract.Value.ReadFault(kind + "Required", Json).Should().StartWith("$.x: expected ").And.EndWith(", seen null");
            Contract.Value.ReadFault(kind + "Optional", Json).Should().StartWith("$.x: expected ").And.EndWith(", seen null");
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Absent_is_allowed_only_where_the_contract_says_so(ScalarKind kind)
    {
        Contract.Value.AssertRoundTrip(kind + "Optional", "{}");
        Contract.Value.AssertRoundTrip(kind + "ThreeState", "{}");
        Contract.Value.ReadFault(kind + "Required", "{}").Should().Be("$: expected the required property x, seen an object without");
        Contract.Value.ReadFault(kind + "RequiredNullable", "{}").Should().Be("$: expected the required property x, seen an object without");
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("-2.50E1", -25)]
    public void An_integer_may_be_written_with_a_fraction_or_an_exponent(string json, long expected)
    {
        EmittedContract.Get(Contract.Value.Read("Int64Required", $"{{\"x\":{json}}}"), "X").Should().Be(expected);
        EmittedContract.Get(Contract.Value.Read("Int32Required", $"{{\"x\":{json}}}"), "X").Should().Be((int)expected);
    }

    private static IEnumerable<TypeModel> TypesOf(ScalarKind kind) =>
    [
        Record(kind + "Required", Required("x", Scalar(kind))),
        Record(kind + "RequiredNullable", Required("x", Scalar(kind).OrNull())),
        Record(kind + "Optional", Property("x", Scalar(kind))),
        Record(kind + "ThreeState", Property("x", Scalar(kind).OrNull())),
    ];
}
