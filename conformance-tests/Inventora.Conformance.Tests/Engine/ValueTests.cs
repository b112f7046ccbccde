using System.Text.Json.Nodes;

namespace Inventora.Conformance.Tests.Engine;

/// <summary>The small tools that checks compare and name things with.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("2024-03-15T10:00:00Z", "2024-03-15T10:00:00.000Z")]
    [InlineData("2024-03-15T10:00:00Z", "2024-03-15T12:00:00+02:00")]
    [InlineData("2024-03-15T10:00:00.1234567Z", "2024-03-15T10:00:00.123456789Z")]
    [InlineData("2024-03-15T00:00:00Z", "2024-03-15")]
    [InlineData("2024-03-15T10:00:00Z", "2024-03-15T10:00Z")]
    public void The_same_instant_in_two_spellings(string left, string right)
    {
        Iso8601.TryParse(left, out var first).Should().BeTrue();
        Iso8601.TryParse(right, out var second).Should().BeTrue();
        second.Should().Be(first);
    }

    [Theory]
    [InlineData("15.03.2024")]
    [InlineData("2024-03-15 10:00:00")]
    [InlineData("2024-13-15T10:00:00Z")]
    [InlineData("Fri, 15 Mar 2024 10:00:00 GMT")]
    [InlineData("1710496800")]
    [InlineData("")]
    public void What_is_no_ISO_8601(string text) => Iso8601.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("""{"a": 1, "b": [1.0, null]}""", """{"b": [1, null], "a": 1.0000000001}""", null)]
    [InlineData("""{"a": null}""", "{}", "a: null and absent")]
    [InlineData("""{"a": {"b": [1, 2]}}""", """{"a": {"b": [1, 3]}}""", "a.b[1]: 2 and 3")]
    [InlineData("1", "\"1\"", "the value: 1 and \"1\"")]
    [InlineData("0.1", "0.10001", "the value: 0.1 and 0.10001")]
    [InlineData("1e400", "1e400", null)]
    public void JSON_is_compared_by_meaning(string left, string right, string? difference) =>
        JsonComparison.Difference(JsonNode.Parse(left), JsonNode.Parse(right)).Should().Be(difference);

    [Theory]
    [InlineData("asdf123", "asdf234")]
    [InlineData("loc_789", "loc_890")]
    [InlineData("7", "2000000011")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3412")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3fff", "3f2504e0-4f89-11d3-9a0c-0305e82c3aaa")]
    [InlineData("P-01", "Q-12")]
    public void An_unknown_id_has_the_shape_of_the_known_ones(string known, string unknown) => UnknownId.Like([known], [known]).Should().Be(unknown);

    [Fact]
    public void An_unknown_id_is_none_of_the_taken_ones()
    {
        string[] taken = [.. Enumerable.Range(0, 100).Select(i => $"p{i:00}")];

        taken.Should().NotContain(UnknownId.Like(taken, taken));
    }
}
