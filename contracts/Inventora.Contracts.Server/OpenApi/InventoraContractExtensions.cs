using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Inventora.Contracts.Server;

/// <summary>Serves the contract itself.</summary>
public static class InventoraContractExtensions
{
    /// <summary>Serves the hand-written contract at <c>/openapi.yaml</c> and <c>/openapi.json</c>, to everybody.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="path">What stands before <c>.yaml</c> and <c>.json</c>.</param>
    /// <returns>Both endpoints, for what is to hold for them.</returns>
    public static IEndpointConventionBuilder MapInventoraContract(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string path = "/openapi")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        RouteGroupBuilder group = endpoints.MapGroup("");
        Map(group, path + ".yaml", "application/yaml; charset=utf-8", static () => ContractFile.Yaml);
        Map(group, path + ".json", "application/json; charset=utf-8", static () => ContractFile.Json);
        return group;
    }

    private static void Map(RouteGroupBuilder group, string path, string contentType, Func<byte[]> read) => group.MapMethods(path, ["GET", "HEAD"], async context =>
    {
        byte[] contract = read();
        string tag = $"\"{Convert.ToHexString(SHA256.HashData(contract), 0, 8)}\"";
        context.Response.Headers[HeaderNames.ETag] = tag;
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = contentType;
        context.Response.ContentLength = contract.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(contract, context.RequestAborted).ConfigureAwait(false);
        }
    });
}
