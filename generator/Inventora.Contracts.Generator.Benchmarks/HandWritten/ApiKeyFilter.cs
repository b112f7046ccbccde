using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>Lets in who has the key, in the header or in the query.</summary>
public sealed class ApiKeyFilter(string apiKey) : IEndpointFilter
{
    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpRequest request = context.HttpContext.Request;
        string key = request.Headers["X-Inventora-API-Key"].ToString();
        if (key.Length == 0)
        {
            key = request.Query["x-inventora-api-key"].ToString();
        }

        return key.Length == 0 ? Refuse("API key missing")
            : CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(key.AsSpan()), MemoryMarshal.AsBytes(apiKey.AsSpan())) ? next(context)
            : Refuse("Invalid API key");
    }

    private static ValueTask<object?> Refuse(string message) =>
        new(TypedResults.Json(new ApiError { Error = message }, InventoraJson.Default.ApiError, statusCode: StatusCodes.Status401Unauthorized));
}
