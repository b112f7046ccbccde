using System.Text.Encodings.Web;
using System.Text.Unicode;
using Inventora.Spec.Site.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Spec.Site.Publishing;

/// <summary>Renders pages from Razor components, without a server.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        // Letters of all languages stay what they are; by default all but ASCII would be written as numbers.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private readonly HtmlRenderer renderer;

    public PageRenderer() => renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());

    /// <summary>The HTML of a page.</summary>
    public Task<string> RenderAsync(SitePlan plan, SitePage page) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageBody.Context)] = new PageContext(plan, page) });
        var root = await renderer.RenderComponentAsync<PageBody>(parameters);
        return root.ToHtmlString().ReplaceLineEndings("\n");
    });

    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }
}
