using System;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>What is known of an operation before a request comes, and what is done with one.</summary>
/// <param name="operationId">The operation's id in the document.</param>
/// <param name="method">The HTTP method, in upper case.</param>
/// <param name="pathTemplate">The path as the document has it.</param>
internal abstract class OperationEndpoint(string operationId, string method, string pathTemplate)
{
    /// <summary>The operation's id in the document.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; } = method;

    /// <summary>The path as the document has it.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>The path as ASP.NET Core's routing reads it.</summary>
    public string Route { get; init; } = pathTemplate;

    /// <summary>What the path says of the query; null for nothing.</summary>
    public FixedQuery? Query { get; init; }

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
    public DeclaredResponse[] Responses { get; init; } = [];

    /// <summary>A function whose parameters are those of the operation: what describes an application, such as MapOpenApi(), looks at methods alone.</summary>
    public required Delegate Shape { get; init; }

    /// <summary>The interface of its handler.</summary>
    public abstract Type Handler { get; }

    /// <summary>Answers a request.</summary>
    public abstract global::System.Threading.Tasks.Task AnswerAsync(HttpContext context);
}
