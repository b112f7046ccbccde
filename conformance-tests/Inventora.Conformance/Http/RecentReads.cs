using System.Collections.Concurrent;

namespace Inventora.Conformance;

/// <summary>What was read since the last request that may have changed anything: a record that is here need not be read once more to know how it is.</summary>
internal sealed class RecentReads
{
    // Reading alone may go on for long.
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, Exchange> reads = new(StringComparer.Ordinal);

    /// <summary>The answer to a GET of a path, if it was a success and nothing was sent since that may have changed it.</summary>
    public Exchange? Find(string path) => reads.GetValueOrDefault(path);

    /// <summary>A request is about to be sent.</summary>
    public void Sending(ApiRequest request)
    {
        if (!request.IsRead || reads.Count >= Most)
        {
            reads.Clear();
        }
    }

    /// <summary>A request was answered.</summary>
    public void Answered(Exchange exchange)
    {
        if (exchange.Request.IsRead && exchange is { IsSuccess: true, Failure: null })
        {
            reads[exchange.Request.Path] = exchange;
        }
    }
}
