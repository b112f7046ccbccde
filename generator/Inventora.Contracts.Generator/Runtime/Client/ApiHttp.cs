using System;
using System.Net.Http;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Makes the <c>HttpClient</c> of a client that was given none.</summary>
internal static class ApiHttp
{
    /// <summary>A client for the whole life of a program: it looks up the server's address again from time to time.</summary>
    public static HttpClient NewClient(out HttpClient made) => made = OperatingSystem.IsBrowser()
        ? new HttpClient()
        : new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
}
