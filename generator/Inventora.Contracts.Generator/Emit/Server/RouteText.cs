using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>Paths as ASP.NET Core's routing reads them.</summary>
internal static class RouteText
{
    /// <summary>The route of an operation, as a string literal.</summary>
    public static string Literal(OperationModel operation) =>
        CSharpText.StringLiteral(string.Concat(operation.Path.Select(part => part.Literal is { } literal ? Escape(literal) : $"{{{Name(operation, part.Parameter!)}}}")));

    /// <summary>A text that stands for itself in a route.</summary>
    /// <remarks>Routing refuses a question mark, for the whole application; escaped, it is merely never met.</remarks>
    public static string Escape(string literal) => literal.Replace("{", "{{").Replace("}", "}}").Replace("?", "%3F");

    private static string Name(OperationModel operation, string wireName) =>
        operation.Parameters.First(parameter => parameter.Place == ParameterPlace.Path && parameter.WireName == wireName).ArgumentName;
}
