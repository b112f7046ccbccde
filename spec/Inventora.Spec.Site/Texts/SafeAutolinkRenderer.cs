using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Inventora.Spec.Site.Texts;

/// <summary>Writes an address in angle brackets as a link only where it is one to follow.</summary>
internal sealed class SafeAutolinkRenderer(Func<string, bool> isSafe) : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!isSafe(address))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\" rel=\"noopener noreferrer\">").WriteEscape(link.Url).Write("</a>");
    }
}
