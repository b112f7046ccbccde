using System.Net;
using System.Text.RegularExpressions;
using Inventora.Spec.Site.Components;

namespace Inventora.Spec.Site.Tests.Components;

public sealed partial class CodeMarkupTests
{
    [Theory]
    [InlineData("json", "{\"a\": \"b\", \"c\": [1.5e3, true]}", "{<span class=\"k\">\"a\"</span>: <span class=\"s\">\"b\"</span>, <span class=\"k\">\"c\"</span>: [<span class=\"n\">1.5e3</span>, <span class=\"n\">true</span>]}")]
    [InlineData("sh", "curl 'https://a/?b=1' \\\n  -H \"X: $Y\"", "<span class=\"k\">curl</span> <span class=\"s\">'https://a/?b=1'</span> \\\n  <span class=\"k\">-H</span> <span class=\"s\">\"X: $Y\"</span>")]
    [InlineData("csharp", "var x = new A(\"b\", 1.5m); // c", "<span class=\"k\">var</span> x = <span class=\"k\">new</span> A(<span class=\"s\">\"b\"</span>, <span class=\"n\">1.5m</span>); <span class=\"c\">// c</span>")]
    [InlineData("http", "GET /a HTTP/1.1\nHost: b\n\n{\"c\": 1}", "<span class=\"k\">GET</span> /a HTTP/1.1\n<span class=\"k\">Host</span>: b\n\n{<span class=\"s\">\"c\"</span>: 1}")]
    [InlineData(null, "<b> & \"c\"", "&lt;b&gt; &amp; \"c\"")]
    public void Code_has_its_colours(string? language, string code, string expected) => CodeMarkup.Of(language, code).Should().Be(expected);

    [Theory]
    [InlineData("json")]
    [InlineData("sh")]
    [InlineData("csharp")]
    [InlineData("http")]
    public void Code_of_any_kind_stays_what_it_is(string language)
    {
        string[] codes = ["", "\"", "'", "\"\\", "'a\n\"b\\\"", "<script>alert('1')</script>", "</code></pre>\"<b>\": &amp; 'x' // y # z", "-1.e-+ tru fals nul 12ab é😀\t\r\n{}[]", new('"', 25_001)];
        foreach (var code in codes)
        {
            var html = CodeMarkup.Of(language, code);

            WebUtility.HtmlDecode(Tag().Replace(html, "")).Should().Be(code);
            Tag().Matches(html).Select(match => match.Value).Where(tag => tag != "</span>" && !tag.StartsWith("<span class=\"", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
