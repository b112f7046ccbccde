using Inventora.ReferenceServer.Domain;

namespace Inventora.Conformance.Tests.ReferenceServer.Domain;

public sealed class ExactDecimalTests
{
    [Fact]
    public void Sums_are_exact() => ExactDecimal.Sum([0.1m, 0.2m, -0.3m, 1e-28m]).Should().Be(1e-28m);

    [Theory]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("10000000000000000000000000000", "0.1")]
    [InlineData("10000000000", "0.0000000000000000000000000001")]
    public void A_sum_that_would_be_rounded_is_refused(string left, string right)
    {
        FluentActions.Invoking(() => ExactDecimal.Add(decimal.Parse(left), decimal.Parse(right))).Should().Throw<RuleBrokenException>();
        FluentActions.Invoking(() => ExactDecimal.Add(decimal.Parse(right), decimal.Parse(left))).Should().Throw<RuleBrokenException>();
    }

    [Fact]
    public void Products_keep_twelve_places() => ExactDecimal.Multiply(1.0000001m, 0.0000001m).Should().Be(0.0000001m);

    [Fact]
    public void A_product_out_of_range_is_refused() =>
        FluentActions.Invoking(() => ExactDecimal.Multiply(decimal.MaxValue, 2m)).Should().Throw<RuleBrokenException>();

    [Theory]
    [InlineData("5.50", "5.5")]
    [InlineData("100.000", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("1200", "1200")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Equal_numbers_have_equal_text(string number, string expected) =>
        ExactDecimal.Normalize(decimal.Parse(number)).ToString().Should().Be(expected);
}
