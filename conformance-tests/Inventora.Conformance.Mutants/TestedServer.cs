namespace Inventora.Conformance.Mutants;

/// <summary>A server in memory that the suite can be pointed at.</summary>
/// <param name="Handler">Answers the requests.</param>
/// <param name="BaseUrl">The base address; nothing listens there.</param>
/// <param name="ApiKey">The key that is good.</param>
internal sealed record TestedServer(HttpMessageHandler Handler, Uri BaseUrl, string ApiKey) : IDisposable
{
    /// <summary>What the API doesn't show and the suite has to be told.</summary>
    public FixtureChoice Fixtures { get; init; } = new();

    /// <summary>All that the server shows, for comparing before and after; null where it can't tell.</summary>
    public Func<string>? Snapshot { get; init; }

    /// <summary>What else ends with the server.</summary>
    public IDisposable? Host { get; init; }

    public void Dispose()
    {
        Handler.Dispose();
        Host?.Dispose();
    }
}
