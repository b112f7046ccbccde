using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>Paths as ASP.NET Core's routing reads them.</summary>
internal static class RouteText
{
    /// <summary>The route of an operation, as a string literal.</summary>
    public static string Literal(OperationModel operation) =>
        CSharpText.StringLiteral(string.Concat(BeforeFragment(operation.Path).Select(part => part.Literal is { } literal ? Escape(literal) : $"{{{Name(operation, part.Parameter!)}}}")));

    /// <summary>A text that stands for itself in a route.</summary>
    /// <remarks>Some documents write a query into a path. Routing knows no queries and refuses the character, for the whole application; escaped, the route is never met.</remarks>
    public static string Escape(string literal) => literal.Replace("{", "{{").Replace("}", "}}").Replace("?", "%3F");

    private static IEnumerable<PathPartModel> BeforeFragment(IEnumerable<PathPartModel> path)
    {
        foreach (PathPartModel part in path)
        {
            int fragment = part.Literal?.IndexOf('#') ?? -1;
            yield return fragment < 0 ? part : new PathPartModel(part.Literal!.Substring(0, fragment), null);
            if (fragment >= 0)
            {
                yield break;
            }
        }
    }

    private static string Name(OperationModel operation, string wireName) =>
        operation.Parameters.First(parameter => parameter.Place == ParameterPlace.Path && parameter.WireName == wireName).ArgumentName;
}
