using System.Net;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>The server refused a request.</summary>
public sealed class InventoraHttpException(HttpStatusCode statusCode, ApiError? error)
    : Exception($"{(int)statusCode}: {error?.Error ?? "no error that the API documents"}")
{
    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The reason, where the server has given one.</summary>
    public ApiError? Error { get; } = error;
}
