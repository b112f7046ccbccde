using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>What came back besides the body.</summary>
/// <param name="statusCode">The status, one that the contract declares for success.</param>
/// <param name="headers">The headers; their names have no case.</param>
public class ApiResponse(int statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
{
    /// <summary>The status, one that the contract declares for success.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>The headers, those of the body included; their names have no case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; } = headers;
}
