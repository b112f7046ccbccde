using Inventora.Spec.Site.Texts;

namespace Inventora.Spec.Site.Tests.Texts;

public sealed class SimpleTagsTests
{
    [Theory]
    [InlineData("one<br>two<br/>three<br />four", "<p>one<br>two<br>three<br>four</p>\n")]
    [InlineData("a <b>bold</b> and <code>x &amp; y</code> word", "<p>a <strong>bold</strong> and <code>x &amp; y</code> word</p>\n")]
    [InlineData("Either: <ul><li>this</li><li><em>that</em></li></ul>", "<p>Either: <br>• this<br>• <em>that</em></p>\n")]
    [InlineData("in `<br>` code", "<p>in <code>&lt;br&gt;</code> code</p>\n")]
    [InlineData("see <a href=\"https://example.com/x\">this</a>", "<p>see <a href=\"https://example.com/x\" rel=\"noopener noreferrer\">this</a></p>\n")]
    [InlineData("see <a target=\"_blank\" href=\"/inside\">this</a>", "<p>see this</p>\n")]
    [InlineData("see `<a href=\"https://example.com\">this</a>`", "<p>see <code>&lt;a href=&quot;https://example.com&quot;&gt;this&lt;/a&gt;</code></p>\n")]
    [InlineData("see <a href=\"javascript:alert(1)\">this</a>", "<p>see this</p>\n")]
    [InlineData("an <b>open one", "<p>an &lt;b&gt;open one</p>\n")]
    [InlineData("<b><i>within</i></b>", "<p>&lt;b&gt;<em>within</em>&lt;/b&gt;</p>\n")]
    [InlineData("<b onclick=\"x\">no</b>", "<p>&lt;b onclick=&quot;x&quot;&gt;no&lt;/b&gt;</p>\n")]
    [InlineData("<b>*not* one</b>", "<p>&lt;b&gt;<em>not</em> one&lt;/b&gt;</p>\n")]
    public void Simple_tags_mean_what_they_say_and_others_stay_text(string markdown, string expected) => MarkdownText.ToHtml(markdown, 3).Should().Be(expected);
}
