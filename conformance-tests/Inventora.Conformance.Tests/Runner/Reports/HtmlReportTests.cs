using System.Globalization;
using System.Text.RegularExpressions;

namespace Inventora.Conformance.Tests.Runner.Reports;

public sealed partial class HtmlReportTests
{
    private static readonly string Html = ReportHtml.Write(SampleReports.Broken);

    [Fact]
    public void Every_element_is_closed_in_its_order()
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(Body()))
        {
            var name = tag.Groups["name"].Value;
            if (name is "meta" or "br")
            {
                continue;
            }

            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                open.Pop().Should().Be(name);
            }
            else
            {
                open.Push(name);
            }
        }

        open.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_fetched_and_no_script_runs()
    {
        Html.Should().NotContain("<script").And.NotContain("<link").And.NotContain("<img").And.NotContain("url(").And.NotContain("@import");
        Html.Should().Contain("default-src 'none'");
        Links().Should().OnlyContain(link => link.StartsWith('#'));
    }

    [Fact]
    public void Every_link_has_its_place_and_every_place_one_name()
    {
        var ids = Id().Matches(Body()).Select(match => match.Groups[1].Value).ToArray();

        ids.Should().OnlyHaveUniqueItems();
        Links().Select(link => link[1..]).Should().BeSubsetOf(ids);
    }

    [Fact]
    public void Headings_do_not_skip_a_level_and_tables_have_headers_and_captions()
    {
        var levels = Heading().Matches(Body()).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();

        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        Regex.Count(Html, "<caption>").Should().Be(Regex.Count(Html, "<table>"));
        Regex.Count(Body(), "<th(?! scope=)(?!ead)").Should().Be(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_ink_stands_out_from_every_ground(int scheme)
    {
        var colours = Colour().Matches(Html).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2 + scheme].Value);

        foreach (var ground in new[] { "ground", "raised" })
        {
            foreach (var ink in new[] { "ink", "quiet", "pass", "fail", "warn", "open" })
            {
                // 4.5 is what the Web Content Accessibility Guidelines ask for.
                Contrast(colours[ink], colours[ground]).Should().BeGreaterThan(4.5, "{0} on {1}", ink, ground);
            }
        }
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    private static string Body() => Html[Html.IndexOf("<body>", StringComparison.Ordinal)..Html.IndexOf("</html>", StringComparison.Ordinal)];

    private static IEnumerable<string> Links() => Link().Matches(Html).Select(match => match.Groups[1].Value);

    [GeneratedRegex("</?(?<name>[a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex(@"--([a-z]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)")]
    private static partial Regex Colour();
}
