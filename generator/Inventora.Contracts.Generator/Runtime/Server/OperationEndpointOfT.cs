using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>An operation with its handler: credentials, parameters and body are checked in this order before the handler is called.</summary>
/// <typeparam name="THandler">The interface of the handler.</typeparam>
/// <typeparam name="TRequest">What the handler is asked.</typeparam>
/// <typeparam name="TResult">What it may answer.</typeparam>
/// <param name="operationId">The operation's id in the document.</param>
/// <param name="method">The HTTP method, in upper case.</param>
/// <param name="pathTemplate">The path as the document has it.</param>
internal sealed class OperationEndpoint<THandler, TRequest, TResult>(string operationId, string method, string pathTemplate) : OperationEndpoint(operationId, method, pathTemplate)
    where THandler : class
    where TRequest : OperationRequest
    where TResult : OperationResult
{
    /// <summary>Makes the request's record out of the parameters; where something is wrong it is noted, and what is returned never reaches a handler.</summary>
    public Func<OperationCall, TRequest>? Bind { get; init; }

    /// <summary>As <see cref="Bind"/>, of an operation with a body.</summary>
    public Func<OperationCall, ValueTask<TRequest>>? BindAsync { get; init; }

    /// <summary>Calls the method of the handler.</summary>
    public required Func<THandler, TRequest, CancellationToken, Task<TResult>> Handle { get; init; }

    /// <inheritdoc/>
    public override Type Handler => typeof(THandler);

    /// <inheritdoc/>
    public override async global::System.Threading.Tasks.Task AnswerAsync(HttpContext context)
    {
        var call = new OperationCall(context, this);
        if (await call.RefuseStrangerAsync().ConfigureAwait(false))
        {
            return;
        }

        TRequest request = Bind is null ? await BindAsync!(call).ConfigureAwait(false) : Bind(call);
        if (!await call.RefuseInvalidAsync().ConfigureAwait(false) && await call.FindHandlerAsync<THandler>().ConfigureAwait(false) is { } handler)
        {
            request.Attach(context);
            await call.AnswerAsync(await Handle(handler, request, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }
}
