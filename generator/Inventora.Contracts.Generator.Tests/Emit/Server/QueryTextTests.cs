using Inventora.Contracts.Generator.Runtime.Server;

namespace Inventora.Contracts.Generator.Tests.Emit.Server;

/// <summary>How a raw query is read.</summary>
public sealed class QueryTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?A=1&aa=2&&=")]
    public void A_name_that_is_not_there_has_no_value(string? query) => new QueryText(query)["a"].Count.Should().Be(0);

    [Theory]
    [InlineData("?a=1", "1")]
    [InlineData("a=1&A=2", "1")]
    [InlineData("?a", "")]
    [InlineData("?a=", "")]
    [InlineData("?%61=x%20y+z%2B", "x y z+")]
    [InlineData("?a=b=c", "b=c")]
    [InlineData("?a=%C3%BC", "ü")]
    [InlineData("?a=100%", "100%")]
    [InlineData("?a=%FF", "%FF")]
    public void A_value_is_decoded(string query, string value) => new QueryText(query)["a"].ToArray().Should().Equal(value);

    [Fact]
    public void Values_of_one_name_keep_their_order() => new QueryText("?a=2&b=x&a=1")["a"].ToArray().Should().Equal("2", "1");
}
