using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Reading.Syntax;

namespace Inventora.Contracts.Generator.Tests.Reading;

/// <summary>Lines and columns of stretches of bytes.</summary>
public sealed class Utf8PlacesTests
{
    private const string Text = "{\"grün\": [1, 2],\r\n \"𝄞\": 3}\n";

    [Theory]
    [InlineData("grün, 1, 2, 𝄞, 3")]
    [InlineData("3, 𝄞, 2, 1, grün")]
    [InlineData("2, 3, 1, 3, 2, 2")]
    public void Places_do_not_hang_on_the_order_in_which_they_are_asked_for(string order)
    {
        Utf8Places places = new(System.Text.Encoding.UTF8.GetBytes(Text), null);

        foreach (string part in order.Split(", "))
        {
            int offset = Text.IndexOf(part, StringComparison.Ordinal);
            int start = System.Text.Encoding.UTF8.GetByteCount(Text.AsSpan(0, offset));
            int line = Text.AsSpan(0, offset).Count('\n');
            TextPlace expected = new(offset, part.Length, line, offset - (Text.LastIndexOf('\n', offset) + 1), null);

            places.Between(start, start + System.Text.Encoding.UTF8.GetByteCount(part)).Should().Be(expected);
        }
    }
}
