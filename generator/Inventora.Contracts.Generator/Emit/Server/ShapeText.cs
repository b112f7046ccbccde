using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>A method that nobody calls and whose signature is that of an operation: ASP.NET Core's descriptions of an application, such as <c>MapOpenApi()</c>, look at methods alone.</summary>
internal static class ShapeText
{
    private const string Mvc = "global::Microsoft.AspNetCore.Mvc";
    private const string Optional = ", global::System.Runtime.InteropServices.Optional";
    private const string Flags = "global::System.Reflection.BindingFlags";

    /// <summary>An expression of the method, in a form that trimming understands.</summary>
    public static string Reference(TagOutline tag, OperationModel operation) =>
        $"typeof({EndpointsText.ClassName(tag)}).GetMethod(nameof({Name(operation)}), {Flags}.NonPublic | {Flags}.Static)";

    /// <summary>The method.</summary>
    public static string Method(EmissionModel emission, OperationModel operation) => CSharpWriter.Fill($$"""
        private static void {{Name(operation)}}({{string.Join(", ", Parameters(emission, operation))}})
        {
        }
        """);

    private static string Name(OperationModel operation) => CSharpText.Identifier(operation.Name + "Shape");

    private static IEnumerable<string> Parameters(EmissionModel emission, OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            // There is no attribute for cookies.
            string? source = parameter.Place switch { ParameterPlace.Path => "FromRoute", ParameterPlace.Query => "FromQuery", ParameterPlace.Header => "FromHeader", _ => null };
            if (source is not null)
            {
                string name = parameter.Place == ParameterPlace.Path ? parameter.ArgumentName : parameter.WireName;
                string type = parameter.IsRequired ? TypeText.Of(emission, parameter.Type) : TypeText.Nullable(emission, parameter.Type);
                string optional = parameter.IsRequired ? "" : Optional;
                yield return $"[{Mvc}.{source}(Name = {CSharpText.StringLiteral(name)}){optional}] {type} {CSharpText.Identifier(parameter.ArgumentName)}";
            }
        }

        if (operation.Body is { } body && BodyGroup.Of(emission, operation).FirstOrDefault()?.Content is { IsStream: false, Kind: not (ContentKind.Multipart or ContentKind.Parts) } content)
        {
            string source = content.Kind == ContentKind.FormUrlEncoded ? "FromForm" : "FromBody";
            string type = body.IsRequired ? TypeText.Of(emission, content.Type) : TypeText.Nullable(emission, content.Type);
            string optional = body.IsRequired ? "" : Optional;
            yield return $"[{Mvc}.{source}{optional}] {type} {CSharpText.Identifier(FreeName.Find("body", "requestBody", operation.Parameters.Select(parameter => parameter.ArgumentName)))}";
        }
    }
}
