using System.Net.Http.Headers;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>A request as a client has sent it.</summary>
/// <param name="Headers">The headers that are not the body's.</param>
/// <param name="Body">The body; null without one.</param>
public sealed record RecordedRequest(HttpMethod Method, Uri Address, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[]? Body, string? ContentType)
{
    /// <summary>The request, to be sent again.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Address);
        foreach ((string name, string value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = ContentType is null ? null : MediaTypeHeaderValue.Parse(ContentType);
        }

        return message;
    }

    /// <summary>The request without the headers of a name.</summary>
    public RecordedRequest WithoutHeader(string name) => this with { Headers = [.. Headers.Where(header => !string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))] };

    /// <summary>The request without a query parameter, or with another text for it.</summary>
    public RecordedRequest WithQuery(string name, string? text)
    {
        string[] pairs = [.. Address.Query.TrimStart('?').Split('&').Where(pair => Uri.UnescapeDataString(pair.Split('=')[0]) != name)];
        string[] all = text is null ? pairs : [.. pairs, $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(text)}"];
        return this with { Address = new Uri(Address.GetLeftPart(UriPartial.Path) + (all.Any(pair => pair.Length > 0) ? "?" + string.Join('&', all.Where(pair => pair.Length > 0)) : "")) };
    }
}
