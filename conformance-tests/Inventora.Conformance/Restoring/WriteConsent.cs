namespace Inventora.Conformance;

/// <summary>Whether a server may be written to: this machine's own always, another only when its host was named for it.</summary>
internal static class WriteConsent
{
    /// <summary>Why the server may not be written to, or null when it may.</summary>
    public static string? Problem(Uri baseUrl, IReadOnlyCollection<string> allowed) =>
        baseUrl.IsLoopback || allowed.Contains(baseUrl.Host, StringComparer.OrdinalIgnoreCase) || allowed.Contains(baseUrl.IdnHost, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"{baseUrl.Host} is not this machine, and writing to it was not allowed. If it is a server whose records may be changed, add --allow-writes-to {baseUrl.Host}.";
}
