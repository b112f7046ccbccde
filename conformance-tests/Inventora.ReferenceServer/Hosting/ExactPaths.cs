using Microsoft.AspNetCore.Routing.Patterns;

namespace Inventora.ReferenceServer.Hosting;

/// <summary>
/// Lets only those paths reach an operation that are written as documented. ASP.NET Core's routing would also take other case and a slash at the end.
/// </summary>
internal sealed class ExactPaths(RequestDelegate next, EndpointDataSource endpoints)
{
    private readonly Lazy<Endpoint> unknown = new(
        () => endpoints.Endpoints.Single(endpoint => endpoint.Metadata.GetMetadata<AnswersUnknownPaths>() is not null));

    /// <summary>Handles a request after routing has chosen an endpoint for it.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is RouteEndpoint chosen && !IsExact(chosen.RoutePattern, context.Request.Path.Value ?? ""))
        {
            context.SetEndpoint(unknown.Value);
        }

        return next(context);
    }

    private static bool IsExact(RoutePattern pattern, string path)
    {
        var written = path.Split('/')[1..];
        if (pattern.PathSegments.Any(segment => segment.Parts.Any(part => part is RoutePatternParameterPart { IsCatchAll: true })))
        {
            return true;
        }

        return written.Length == pattern.PathSegments.Count
            && pattern.PathSegments.Zip(written).All(pair => pair.First.Parts is not [RoutePatternLiteralPart literal] || literal.Content == pair.Second);
    }
}
