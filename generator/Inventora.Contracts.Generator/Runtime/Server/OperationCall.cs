using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>One request to one operation, on its way to the handler: credentials, parameters, body, in this order.</summary>
internal sealed class OperationCall
{
    private readonly HttpContext context;
    private readonly OperationEndpoint operation;
    private readonly ContractServerOptions options;
    private readonly QueryText query;

    public OperationCall(HttpContext context, OperationEndpoint operation)
    {
        this.context = context;
        this.operation = operation;
        options = context.RequestServices.GetRequiredService<IOptions<ContractServerOptions>>().Value;
        query = new QueryText(context.Request.QueryString.Value);
        Parameters = new ParameterReader(context, query, Violations);
        Body = new BodyReader(context.Request, options, Violations);
    }

    /// <summary>Where the request breaks the contract, as far as it has been read.</summary>
    public List<Violation> Violations { get; } = [];

    /// <summary>Reads the parameters.</summary>
    public ParameterReader Parameters { get; }

    /// <summary>Reads the body.</summary>
    public BodyReader Body { get; }

    /// <summary>Answers the request unless its credentials let it in.</summary>
    /// <returns>Whether it was answered.</returns>
    public async ValueTask<bool> RefuseStrangerAsync()
    {
        RequestErrorKind? refusal = await CredentialCheck.FindRefusalAsync(context, query, operation.Security, options).ConfigureAwait(false);
        if (refusal is { } kind)
        {
            AuthorizationHeader.Ask(context, operation.Security);
            await Refusal.WriteAsync(context, options, operation.ErrorBody, kind).ConfigureAwait(false);
        }

        return refusal is not null;
    }

    /// <summary>Answers the request if something in it breaks the contract.</summary>
    /// <returns>Whether it was answered.</returns>
    public async ValueTask<bool> RefuseInvalidAsync()
    {
        if (Body.Fault is { } fault)
        {
            await Refusal.WriteAsync(context, options, operation.ErrorBody, fault.Kind, fault.Message, Violations).ConfigureAwait(false);
            return true;
        }

        if (Violations.Count > 0)
        {
            await Refusal.WriteAsync(context, options, operation.ErrorBody, Violations).ConfigureAwait(false);
            return true;
        }

        return false;
    }

    /// <summary>Finds the handler, or answers that there is none.</summary>
    public async ValueTask<THandler?> FindHandlerAsync<THandler>()
        where THandler : class
    {
        if (context.RequestServices.GetService<THandler>() is { } handler)
        {
            return handler;
        }

        context.RequestServices.GetRequiredService<ServerState>().ReportMissing(context, typeof(THandler), operation.OperationId);
        await Refusal.WriteAsync(context, options, operation.ErrorBody, RequestErrorKind.HandlerMissing).ConfigureAwait(false);
        return null;
    }

    /// <summary>Sends the handler's answer.</summary>
    public global::System.Threading.Tasks.Task AnswerAsync(OperationResult? result) => result is null
        ? throw new InvalidOperationException($"The handler of {operation.OperationId} answered null.")
        : result.ExecuteAsync(context);
}
