namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Where an API key travels.</summary>
public enum ApiKeyPlace
{
    /// <summary>In a header: it does not end up in the logs that addresses end up in.</summary>
    Header,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a cookie.</summary>
    Cookie,
}
