using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>An error with the body that the contract declares for it.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
/// <param name="message">What was asked, expected and seen.</param>
/// <param name="error">The body.</param>
/// <param name="statusCode">The status of the answer.</param>
/// <param name="reasonPhrase">The words that came with the status, if any.</param>
/// <param name="headers">The headers of the answer; null for none.</param>
/// <param name="rawBody">The body of the answer as text.</param>
/// <param name="request">The request, without its credentials.</param>
public sealed class ContractApiException<TError>(
    string message,
    TError error,
    int statusCode,
    string? reasonPhrase = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null,
    string rawBody = "",
    string request = "") : ContractApiException(message, statusCode, reasonPhrase, headers, rawBody, request)
{
    /// <summary>The body.</summary>
    public TError Error { get; } = error;
}
