using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Answers requests under the contract's prefix that are none of its operations, in the shape of its errors.</summary>
internal sealed class UnknownRoutes(SecurityScheme[][] security, Func<RequestError, ResponseBody>? errorBody, IEnumerable<OperationEndpoint> operations)
{
    /// <summary>The name of the route value that the rest of the path is caught in.</summary>
    public const string Rest = "rest";

    private readonly (OperationEndpoint Operation, TemplateMatcher Matcher)[] known =
        [.. operations.Select(operation => (operation, new TemplateMatcher(TemplateParser.Parse(operation.Route.TrimStart('/')), [])))];

    /// <summary>Checks the credentials, then says that there is no such path, or no such method of it.</summary>
    public async global::System.Threading.Tasks.Task AnswerAsync(HttpContext context)
    {
        ContractServerOptions options = context.RequestServices.GetRequiredService<IOptions<ContractServerOptions>>().Value;
        var query = new QueryText(context.Request.QueryString.Value);
        RequestErrorKind? kind = await CredentialCheck.FindRefusalAsync(context, query, security, options).ConfigureAwait(false);
        if (kind is null)
        {
            var path = new PathString("/" + context.Request.RouteValues[Rest]);
            List<string> methods = [.. known.Where(route => route.Matcher.TryMatch(path, []) && route.Operation.Query?.IsIn(query) != false).Select(route => route.Operation.Method).Distinct()];
            kind = methods.Count == 0 ? RequestErrorKind.UnknownPath : RequestErrorKind.UnknownMethod;
            if (methods.Count > 0)
            {
                context.Response.Headers.Allow = string.Join(", ", methods);
            }
        }

        await Refusal.WriteAsync(context, options, errorBody, kind.Value).ConfigureAwait(false);
    }
}
