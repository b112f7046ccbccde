using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>A function that nobody calls and whose signature is that of an operation: ASP.NET Core's descriptions of an application, such as <c>MapOpenApi()</c>, look at methods alone.</summary>
internal static class ShapeText
{
    /// <summary>The function.</summary>
    public static string Function(EmissionModel emission, OperationModel operation) => $"static ({string.Join(", ", Parameters(emission, operation))}) => {{ }}";

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
                string optional = parameter.IsRequired ? "" : ", Optional";
                string named = name == parameter.ArgumentName ? "" : $"(Name = {CSharpText.StringLiteral(name)})";
                yield return $"[{source}{named}{optional}] {type} {CSharpText.Identifier(parameter.ArgumentName)}";
            }
        }

        if (operation.Body is { } body && BodyGroup.Of(emission, operation).FirstOrDefault()?.Content is { IsStream: false, Kind: not (ContentKind.Multipart or ContentKind.Parts) } content)
        {
            string source = content.Kind == ContentKind.FormUrlEncoded ? "FromForm" : "FromBody";
            string type = body.IsRequired ? TypeText.Of(emission, content.Type) : TypeText.Nullable(emission, content.Type);
            string optional = body.IsRequired ? "" : ", Optional";
            yield return $"[{source}{optional}] {type} {CSharpText.Identifier(FreeName.Find("body", "requestBody", operation.Parameters.Select(parameter => parameter.ArgumentName)))}";
        }
    }
}
