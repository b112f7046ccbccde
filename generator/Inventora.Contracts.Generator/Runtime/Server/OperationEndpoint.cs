using System;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What is known of an operation before a request comes.</summary>
internal sealed class OperationEndpoint
{
    /// <summary>The operation's id in the document.</summary>
    public required string OperationId { get; init; }

    /// <summary>The HTTP method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as the document has it.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The path as ASP.NET Core's routing reads it.</summary>
    public required string Route { get; init; }

    /// <summary>The tag in the document.</summary>
    public required string Tag { get; init; }

    /// <summary>What the document says in one line.</summary>
    public string? Summary { get; init; }

    /// <summary>What the document says at length.</summary>
    public string? Description { get; init; }

    /// <summary>The alternatives, in the document's order; the schemes of one are needed together. None at all lets everybody in.</summary>
    public SecurityScheme[][] Security { get; init; } = [];

    /// <summary>Makes the body of a refusal in the shape that the operation documents; null where it documents none.</summary>
    public Func<RequestError, ResponseBody>? ErrorBody { get; init; }

    /// <summary>The declared answers that have statuses of their own.</summary>
    public ProducesResponseTypeMetadata[] Responses { get; init; } = [];

    /// <summary>The interface of its handler.</summary>
    public required Type Handler { get; init; }

    /// <summary>A method whose signature is that of the operation: what describes an application, such as MapOpenApi(), looks at methods alone.</summary>
    public MethodInfo? Shape { get; init; }

    /// <summary>Binds a request and calls the handler.</summary>
    public required RequestDelegate Handle { get; init; }
}
