using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The record that carries a request's parameters and body to the handler.</summary>
internal static class RequestText
{
    /// <summary>The C# name of the property of the body.</summary>
    public static string BodyName(OperationModel operation) => FreeName.Find("Body", "RequestBody", operation.Parameters.Select(parameter => parameter.Name));

    /// <summary>The C# name of the property of the HTTP request.</summary>
    public static string ContextName(OperationModel operation) =>
        FreeName.Find("HttpContext", "RequestHttpContext", operation.Parameters.Select(parameter => parameter.Name));

    /// <summary>The record.</summary>
    public static string Record(EmissionModel emission, OperationModel operation) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"What <c>{CSharpText.XmlText(operation.SourceId)}</c> was asked.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} sealed record {{CSharpText.Identifier(operation.RequestName)}}
        {
            {{CSharpWriter.Blocks([.. operation.Parameters.Select(parameter => Property(emission, parameter)), Body(emission, operation)])}}

            {{CSharpText.DocComment("summary", "The HTTP request, for what the contract does not carry; null where there is none, as in a test.")}}
            public global::Microsoft.AspNetCore.Http.HttpContext? {{CSharpText.Identifier(ContextName(operation))}} { get; init; }
        }
        """);

    private static string Property(EmissionModel emission, ParameterModel parameter)
    {
        string name = CSharpText.Identifier(parameter.Name);
        string declaration = parameter switch
        {
            { IsRequired: true } => $"public required {TypeText.Of(emission, parameter.Type)} {name} {{ get; init; }}",
            { Default: { } literal } => $"public {TypeText.Present(emission, parameter.Type)} {name} {{ get; init; }} = {TypeText.Literal(emission, parameter.Type, literal)};",
            _ => $"public {TypeText.Nullable(emission, parameter.Type)} {name} {{ get; init; }}",
        };
        string fallback = $"The {parameter.Place.ToString().ToLowerInvariant()} parameter <c>{CSharpText.XmlText(parameter.WireName)}</c>.";
        return $"{CSharpText.Summary(parameter.Description, fallback)}\n{declaration}";
    }

    private static string Body(EmissionModel emission, OperationModel operation)
    {
        if (operation.Body is not { } body || OperationText.Body(body) is not { } content)
        {
            return "";
        }

        string name = CSharpText.Identifier(BodyName(operation));
        string declaration = body.IsRequired
            ? $"public required {TypeText.Of(emission, content.Type)} {name} {{ get; init; }}"
            : $"public {TypeText.Nullable(emission, content.Type)} {name} {{ get; init; }}";
        return $"{CSharpText.Summary(body.Description, "The body.")}\n{declaration}";
    }
}
