using Inventora.Contracts.Generator.Runtime;

namespace Inventora.Contracts.Generator.Tests.Emit.Server;

/// <summary>The one notation that each type of parameter has.</summary>
public sealed class ParameterTypesTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("100", 100)]
    [InlineData("-2147483648", int.MinValue)]
    public void An_integer_is_read(string text, int value)
    {
        ParameterTypes.Int32.TryParse(text, out int read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("1,000")]
    [InlineData("0x10")]
    [InlineData("٣")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("2147483648")]
    public void Another_notation_is_no_integer(string text) => ParameterTypes.Int32.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.1", "-0.1")]
    [InlineData("1e2", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_decimal_is_read_in_the_notation_of_json(string text, string value)
    {
        ParameterTypes.Decimal.TryParse(text, out decimal read).Should().BeTrue();
        read.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(value);
    }

    [Theory]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,5")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    public void Another_notation_is_no_number(string text)
    {
        ParameterTypes.Decimal.TryParse(text, out _).Should().BeFalse();
        ParameterTypes.Double.TryParse(text, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("True")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("yes")]
    public void Another_word_is_no_boolean(string text) => ParameterTypes.Boolean.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("123e4567e89b12d3a456426614174000")]
    [InlineData("{123e4567-e89b-12d3-a456-426614174000}")]
    public void Another_notation_is_no_uuid(string text) => ParameterTypes.Uuid.TryParse(text, out _).Should().BeFalse();
}
