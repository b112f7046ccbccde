using System.Text.RegularExpressions;
using Inventora.Contracts.Generator.Emit.Validation;

namespace Inventora.Contracts.Generator.Tests.Emit.Validation;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData(@"^\d+$", "123", true)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^[\d.]+$", "1.5", true)]
    [InlineData(@"^[\d.]+$", "٣", false)]
    [InlineData(@"^\w+$", "a_1", true)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^\D$", "٣", true)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^.{2}$", "😀", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("a[]", "a", false)]
    [InlineData("^[a-z-[aeiou]]$", "b]", true)]
    [InlineData(@"^\u{61}$", "a", true)]
    [InlineData(@"^\u{1F600}+$", "😀😀", true)]
    [InlineData(@"^a\/b$", "a/b", true)]
    [InlineData(@"^\$$", "$", true)]
    [InlineData("^[$.]$", "$", true)]
    [InlineData(@"^(?<year>\d{4})-\k<year>$", "2024-2024", true)]
    public void A_pattern_means_what_it_means_in_ECMAScript(string pattern, string text, bool isMatch) =>
        Regex.IsMatch(text, EcmaPattern.ToDotNet(pattern)!, RegexOptions.CultureInvariant).Should().Be(isMatch);

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("a**")]
    [InlineData(@"\")]
    public void What_is_no_pattern_is_none(string pattern) => EcmaPattern.ToDotNet(pattern).Should().BeNull();
}
