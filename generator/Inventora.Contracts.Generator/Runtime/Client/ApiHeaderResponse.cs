using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>An answer without a body, the declared headers as what they are.</summary>
/// <typeparam name="THeaders">The type of the declared headers.</typeparam>
/// <param name="statusCode">The status, one that the contract declares for success.</param>
/// <param name="headers">The headers; their names have no case.</param>
/// <param name="declared">The headers that the contract declares.</param>
public sealed class ApiHeaderResponse<THeaders>(int statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, THeaders declared)
    : ApiResponse(statusCode, headers)
{
    /// <summary>The headers that the contract declares.</summary>
    public THeaders DeclaredHeaders { get; } = declared;
}
