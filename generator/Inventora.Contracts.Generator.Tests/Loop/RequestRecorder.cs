namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Keeps a copy of the last request, so that it can be sent again with one fault.</summary>
public sealed class RequestRecorder : DelegatingHandler
{
    /// <summary>The last request; null before the first.</summary>
    public RecordedRequest? Last { get; private set; }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[]? body = null;
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
            body = await content.ReadAsByteArrayAsync(cancellationToken);
        }

        Last = new RecordedRequest(
            request.Method,
            request.RequestUri!,
            [.. request.Headers.NonValidated.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))],
            body,
            request.Content?.Headers.ContentType?.ToString());
        return await base.SendAsync(request, cancellationToken);
    }
}
