using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>An answer that the contract declares; each operation has a class of its own, which makes its answers only.</summary>
public abstract class OperationResult : IResult, IStatusCodeHttpResult, IValueHttpResult
{
    private readonly ResponseBody? body;
    private HeaderDictionary? ownHeaders;

    private protected OperationResult(int statusCode, ResponseBody? body, params (string Name, string? Value)[] headers)
    {
        StatusCode = statusCode;
        this.body = body;
        foreach ((string name, string? value) in headers)
        {
            if (value is not null)
            {
                Headers[name] = value;
            }
        }
    }

    /// <summary>The headers that go with the answer, besides those of its body.</summary>
    public IHeaderDictionary Headers => ownHeaders ??= new HeaderDictionary();

    /// <summary>The status of the answer.</summary>
    public int StatusCode { get; }

    /// <summary>The body of the answer; null when it has none.</summary>
    public object? Body => body?.Value;

    int? IStatusCodeHttpResult.StatusCode => StatusCode;

    object? IValueHttpResult.Value => Body;

    /// <summary>Writes the answer.</summary>
    public global::System.Threading.Tasks.Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = StatusCode;
        if (ownHeaders is not null)
        {
            foreach (KeyValuePair<string, StringValues> header in ownHeaders)
            {
                httpContext.Response.Headers[header.Key] = header.Value;
            }
        }

        return body is null ? global::System.Threading.Tasks.Task.CompletedTask : body.WriteAsync(httpContext.Response);
    }

    private protected static ResponseBody Json<T>(T body, Action<Utf8JsonWriter, T> write, params string[] mediaTypes) => ResponseBody.Json(body, write, mediaTypes);

    private protected static int Within(int statusCode, int first, int last) => statusCode >= first && statusCode <= last
        ? statusCode
        : throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, $"The contract declares this answer for the statuses {first} to {last}.");
}
