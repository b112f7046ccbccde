using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What an operation was asked, bound and validated against the contract.</summary>
public abstract record OperationRequest
{
    private HttpContext? httpContext;

    private protected OperationRequest()
    {
    }

    /// <summary>The HTTP request, for what the contract does not carry; null where there is none, as in a test.</summary>
    public HttpContext? HttpContext
    {
        get => httpContext;
        init => httpContext = value;
    }

    /// <summary>Says which HTTP request it is, once it is known to be valid.</summary>
    internal void Attach(HttpContext context) => httpContext = context;
}
