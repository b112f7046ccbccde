using System;
using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>
/// An answer that is not what the contract declares for success. Where the contract declares the body of an error, and it came,
/// the exception is a <see cref="ContractApiException{TError}"/>.
/// </summary>
/// <param name="message">What was asked, expected and seen.</param>
/// <param name="statusCode">The status of the answer.</param>
/// <param name="reasonPhrase">The words that came with the status, if any.</param>
/// <param name="headers">The headers of the answer; null for none.</param>
/// <param name="rawBody">The body of the answer as text.</param>
/// <param name="request">The request, without its credentials.</param>
/// <param name="innerException">What went wrong while the body was read.</param>
public class ContractApiException(
    string message,
    int statusCode,
    string? reasonPhrase = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null,
    string rawBody = "",
    string request = "",
    Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The status of the answer.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The words that came with the status, if any.</summary>
    public string? ReasonPhrase { get; } = reasonPhrase;

    /// <summary>The headers, those of the body included; their names have no case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; } = headers ?? new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id by which the server, or what stands before it, knows the request, out of the answer's headers; null where none came.</summary>
    public string? RequestId { get; } = FindRequestId(headers);

    /// <summary>The body as text, cut off after 64 KiB.</summary>
    public string RawBody { get; } = rawBody;

    /// <summary>The method and the address, with <c>***</c> in the place of credentials.</summary>
    public string Request { get; } = request;

    internal static string? FindRequestId(IReadOnlyDictionary<string, IReadOnlyList<string>>? headers)
    {
        foreach (string name in (string[])["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amz-Cf-Id", "CF-Ray", "X-Trace-Id"])
        {
            if (headers is not null && headers.TryGetValue(name, out IReadOnlyList<string>? values) && values.Count > 0)
            {
                return values[0];
            }
        }

        return null;
    }
}
