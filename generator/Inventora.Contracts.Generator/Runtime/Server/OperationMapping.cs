using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Puts operations into ASP.NET Core's routing, with explicit delegates that need no reflection.</summary>
internal static class OperationMapping
{
    /// <summary>Makes the group of all endpoints under a prefix.</summary>
    /// <exception cref="InvalidOperationException">The services were not registered.</exception>
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder endpoints, string prefix, string registration)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        return endpoints.ServiceProvider.GetService<ServerState>() is null
            ? throw new InvalidOperationException($"Call services.{registration}(…) before the endpoints are mapped.")
            : endpoints.MapGroup(prefix);
    }

    /// <summary>Maps operations.</summary>
    public static void Map(IEndpointRouteBuilder endpoints, OperationEndpoint[] operations)
    {
        ServerState state = endpoints.ServiceProvider.GetRequiredService<ServerState>();
        string suffix = state.NextNameSuffix();
        state.ReportMissing(endpoints.ServiceProvider, operations);
        foreach (OperationEndpoint operation in operations)
        {
            // No IAcceptsMetadata: with it, routing refuses other content types with a 415 of its own, in no documented shape.
            IEndpointConventionBuilder endpoint = endpoints.MapMethods(operation.Route, [operation.Method], operation.AnswerAsync)
                .WithName(operation.OperationId + suffix)
                .WithTags(operation.Tag)
                .WithMetadata(new OperationMetadata(operation.OperationId, operation.Method, operation.PathTemplate))
                .WithMetadata([.. operation.Responses.Select(Describe)]);
            Describe(endpoint, operation.Shape.Method);
            if (operation.Query is { } query)
            {
                endpoint.WithMetadata(query);
            }

            if (operation.Summary is { } summary)
            {
                endpoint.WithSummary(summary);
            }

            if (operation.Description is { } description)
            {
                endpoint.WithDescription(description);
            }
        }
    }

    /// <summary>Maps everything under the group's prefix that no other endpoint answers.</summary>
    public static IEndpointConventionBuilder MapUnknown(RouteGroupBuilder group, UnknownRoutes unknown)
    {
        IEndpointConventionBuilder endpoint = group.Map($"{{**{UnknownRoutes.Rest}}}", unknown.AnswerAsync);
        endpoint.Add(builder => ((RouteEndpointBuilder)builder).Order = int.MaxValue);
        return endpoint;
    }

    private static ProducesResponseTypeMetadata Describe(DeclaredResponse response) =>
        new(response.StatusCode, response.Body, response.Body is null ? [] : [response.MediaType]);

    private static void Describe(IEndpointConventionBuilder endpoint, MethodInfo shape)
    {
        endpoint.WithMetadata(shape);
#if NET9_0_OR_GREATER
        foreach (global::System.Reflection.ParameterInfo parameter in shape.GetParameters())
        {
            endpoint.WithMetadata(new DescribedParameter(parameter));
        }
#endif
    }
}
