using System.Text;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Changes the digits of bodies between client and server: whoever compares must find out.</summary>
internal sealed class Meddler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content = await ChangeAsync(request.Content, cancellationToken);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        response.Content = await ChangeAsync(response.Content, cancellationToken) ?? response.Content;
        return response;
    }

    private static async Task<HttpContent?> ChangeAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content?.Headers.ContentType is not { } type)
        {
            return content;
        }

        string text = await content.ReadAsStringAsync(cancellationToken);
        var changed = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Concat(text.Select(character => char.IsAsciiDigit(character) ? (char)('0' + ((character - '0' + 1) % 10)) : character))));
        changed.Headers.ContentType = type;
        return changed;
    }
}
