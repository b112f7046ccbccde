using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>A body, and what came back besides it, the declared headers as what they are.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <typeparam name="THeaders">The type of the declared headers.</typeparam>
/// <param name="statusCode">The status, one that the contract declares for success.</param>
/// <param name="headers">The headers; their names have no case.</param>
/// <param name="body">The body.</param>
/// <param name="declared">The headers that the contract declares.</param>
public sealed class ApiResponse<T, THeaders>(int statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, T body, THeaders declared)
    : ApiResponse<T>(statusCode, headers, body)
{
    /// <summary>The headers that the contract declares.</summary>
    public THeaders DeclaredHeaders { get; } = declared;
}
