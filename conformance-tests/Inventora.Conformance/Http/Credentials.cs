namespace Inventora.Conformance;

/// <summary>How a request shows its key, if at all. A message never shows the key itself, only <see cref="Display"/>.</summary>
public sealed record Credentials
{
    /// <summary>The documented header.</summary>
    public const string HeaderName = "X-Inventora-API-Key";

    /// <summary>The documented query parameter.</summary>
    public const string QueryName = "x-inventora-api-key";

    private Credentials()
    {
    }

    /// <summary>No key at all.</summary>
    public static Credentials None { get; } = new();

    /// <summary>The name of the header, spelt as it is sent; null when the key is not in a header.</summary>
    public string? Header { get; private init; }

    /// <summary>The name of the query parameter; null when the key is not in the query.</summary>
    public string? Query { get; private init; }

    /// <summary>What stands for the value in messages: shell text such as <c>$INVENTORA_API_KEY</c>.</summary>
    public string Display { get; private init; } = "";

    internal string Value { get; private init; } = "";

    /// <summary>Whether the value is the key of the run, whole and unchanged.</summary>
    internal bool IsTheKey { get; init; }

    /// <summary>A value in a header.</summary>
    /// <param name="value">What is sent.</param>
    /// <param name="display">What messages show in its place; null when the value is no secret.</param>
    /// <param name="name">The header, spelt as it is sent.</param>
    public static Credentials InHeader(string value, string? display = null, string name = HeaderName) =>
        new() { Header = name, Value = value, Display = display ?? value };

    /// <summary>A value in the query.</summary>
    /// <inheritdoc cref="InHeader"/>
    public static Credentials InQuery(string value, string? display = null, string name = QueryName) =>
        new() { Query = name, Value = value, Display = display ?? value };
}
