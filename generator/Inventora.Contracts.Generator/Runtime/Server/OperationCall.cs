using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
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
    private BodyReader? body;

    public OperationCall(HttpContext context, OperationEndpoint operation)
    {
        this.context = context;
        this.operation = operation;
        options = context.RequestServices.GetRequiredService<IOptions<ContractServerOptions>>().Value;
        query = new QueryText(context.Request.QueryString.Value);
        Parameters = new ParameterReader(context, query, Violations);
    }

    /// <summary>Where the request breaks the contract, as far as it has been read.</summary>
    public List<Violation> Violations { get; } = [];

    /// <summary>Gives the handler up when the caller does.</summary>
    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>Reads the parameters.</summary>
    public ParameterReader Parameters { get; }

    /// <summary>Reads the body.</summary>
    public BodyReader Body => body ??= new BodyReader(context.Request, options, Violations);

    /// <summary>The body as it comes.</summary>
    public Stream Content => context.Request.Body;

    /// <summary>What came as a path parameter.</summary>
    /// <param name="routeName">Its name in the route.</param>
    /// <param name="name">Its name in the document, where that differs.</param>
    public ParameterValues Path(string routeName, string? name = null) => Parameters.Path(routeName, name ?? routeName);

    /// <summary>What came as a path parameter that is a list, or has a style of its own: each item a value.</summary>
    /// <param name="routeName">Its name in the route.</param>
    /// <param name="name">Its name in the document.</param>
    /// <param name="style">How it stands there.</param>
    /// <param name="isExploded">Whether each item stands there with its own mark.</param>
    public ParameterValues Path(string routeName, string name, PathStyle style, bool isExploded) => Parameters.Path(routeName, name, style, isExploded);

    /// <summary>What came under a name in the query.</summary>
    public ParameterValues Query(string name) => Parameters.Query(name);

    /// <summary>What came as a header.</summary>
    public ParameterValues Header(string name) => Parameters.Header(name);

    /// <summary>What came as a cookie.</summary>
    public ParameterValues Cookie(string name) => Parameters.Cookie(name);

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
        if (body?.Fault is { } fault)
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
