using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>A body, and what came back besides it.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="statusCode">The status, one that the contract declares for success.</param>
/// <param name="headers">The headers; their names have no case.</param>
/// <param name="body">The body.</param>
public class ApiResponse<T>(int statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, T body) : ApiResponse(statusCode, headers)
{
    /// <summary>The body.</summary>
    public T Body { get; } = body;
}
