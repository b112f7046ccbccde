using System.Text.Json;
using Inventora.Contracts.Generator.Model;
using static Inventora.Contracts.Generator.Tests.Emit.ModelText;

namespace Inventora.Contracts.Generator.Tests.Emit.Models;

public sealed class EnumTests
{
    private static readonly Lazy<EmittedContract> Contract = new(() => EmittedContract.Compile(
        [
            Enum("Status", isOpen: false, ("Pending", "pending"), ("InProgress", "in-progress"), ("Odd", "ö \"'<"), ("Empty", "")),
            Enum("OpenStatus", isOpen: true, ("Pending", "pending"), ("InProgress", "in-progress")),
            NumberEnum("Size", isOpen: false, ("One", "1"), ("Minus", "-20"), ("Huge", "9223372036854775807")),
            NumberEnum("Ratio", isOpen: false, ("Half", "0.5"), ("One", "1")),
            NumberEnum("OpenSize", isOpen: true, ("One", "1")),
            Record("Task", Property("status", Ref("Status", ModelKind.ClosedEnum)) with { Default = new LiteralModel(LiteralKind.EnumMember, "InProgress", "Status"), DefaultedName = "StatusOrDefault" }),
        ],
        user: """
            using System;
            using System.Collections.Generic;
            using System.Text.Json;
            using Acme.Api;
            static class User
            {
                public static string Keys() => JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<Status, int>>("{\"in-progress\":1}"));

                public static string OpenKeys() => JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<OpenStatus, int>>("{\"new\":1}"));

                public static string Text() => StatusJsonConverter.ToText(Status.InProgress) + SizeJsonConverter.ToText(Size.Minus) + RatioJsonConverter.ToText(Ratio.Half);

                public static bool Parse(string? text) => StatusJsonConverter.TryParse(text, out Status value) && value == Status.InProgress;

                public static bool ParseNumber(string? text) => SizeJsonConverter.TryParse(text, out Size value) && value == Size.Minus;

                public static void WriteUnknown() => JsonSerializer.Serialize((Status)99);

                public static bool Open() => new OpenStatus("pending") == OpenStatus.Pending && OpenStatus.Pending.IsKnown && !new OpenStatus("x").IsKnown && default(OpenStatus).Value == "";

                public static string Defaults() => new Task().StatusOrDefault + " " + new Task { Status = Status.Pending }.StatusOrDefault + " " + JsonSerializer.Serialize(new Task());
            }
            """));

    [Theory]
    [InlineData("Status", "\"pending\"")]
    [InlineData("Status", "\"in-progress\"")]
    [InlineData("Status", "\"\"")]
    [InlineData("OpenStatus", "\"pending\"")]
    [InlineData("OpenStatus", "\"whatever\"")]
    [InlineData("Size", "1")]
    [InlineData("Size", "-20")]
    [InlineData("Size", "9223372036854775807")]
    [InlineData("Ratio", "0.5")]
    [InlineData("OpenSize", "7")]
    public void A_value_survives(string type, string json) => Contract.Value.AssertRoundTrip(type, json);

    [Fact]
    public void A_value_may_have_escapes() => Contract.Value.Read("Status", "\"\\u0070ending\"").ToString().Should().Be("Pending");

    [Fact]
    public void A_value_may_hold_any_text() =>
        JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(Contract.Value.Read("Status", "\"\u00F6 \\\"'<\""))).Should().Be("ö \"'<");

    [Theory]
    [InlineData("Status", "\"Pending\"", "$: expected one of pending, in-progress, ö \"'<, , seen the string \"Pending\"")]
    [InlineData("Status", "null", "$: expected one of pending, in-progress, ö \"'<, , seen null")]
    [InlineData("Status", "0", "$: expected one of pending, in-progress, ö \"'<, , seen the number 0")]
    [InlineData("Size", "2", "$: expected one of 1, -20, 9223372036854775807, seen the number 2")]
    [InlineData("OpenStatus", "1", "$: expected a string, seen the number 1")]
    public void An_unknown_value_is_refused_with_the_allowed_ones(string type, string json, string message) =>
        Contract.Value.ReadFault(type, json).Should().Be(message);

    [Fact]
    public void Values_are_keys_of_a_dictionary_too()
    {
        Contract.Value.Call("User", "Keys").Should().Be("""{"in-progress":1}""");
        Contract.Value.Call("User", "OpenKeys").Should().Be("""{"new":1}""");
    }

    [Fact]
    public void Values_have_a_text_for_URLs()
    {
        Contract.Value.Call("User", "Text").Should().Be("in-progress-200.5");
        Contract.Value.Call("User", "Parse", "in-progress").Should().Be(true);
        Contract.Value.Call("User", "Parse", "In-Progress").Should().Be(false);
        Contract.Value.Call("User", "Parse", [null]).Should().Be(false);
        Contract.Value.Call("User", "ParseNumber", "-20").Should().Be(true);
        Contract.Value.Call("User", "ParseNumber", "-21").Should().Be(false);
    }

    [Fact]
    public void What_is_no_member_is_not_written() =>
        ((Action)(() => Contract.Value.Call("User", "WriteUnknown"))).Should().Throw<System.Reflection.TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>();

    [Fact]
    public void An_open_enumeration_keeps_what_it_does_not_know() => Contract.Value.Call("User", "Open").Should().Be(true);

    [Fact]
    public void A_default_is_applied_on_request_and_never_written() => Contract.Value.Call("User", "Defaults").Should().Be("InProgress Pending {}");
}
