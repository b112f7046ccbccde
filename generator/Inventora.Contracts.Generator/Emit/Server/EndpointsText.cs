using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The endpoints of a tag, with what is known of them before a request comes.</summary>
internal static class EndpointsText
{
    /// <summary>The name of the class.</summary>
    public static string ClassName(TagOutline tag) => CSharpText.Identifier(tag.Name + "Endpoints");

    /// <summary>The name of the field of an operation.</summary>
    public static string FieldName(OperationModel operation) => CSharpText.Identifier(operation.Name + "Endpoint");

    /// <summary>The class.</summary>
    public static string Class(EmissionModel emission, TagModel tag) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"Binds requests to <see cref=\"{CSharpText.Identifier(tag.Outline.HandlerName)}\"/>.")}}
        {{FileHeader.GeneratedCode}}
        internal static class {{ClassName(tag.Outline)}}
        {
            {{CSharpWriter.Lines(ParameterText.Enums(tag).Select(name => ParameterText.EnumField(emission, name)))}}

            {{CSharpWriter.Blocks(tag.Operations.SelectMany(operation => FieldsText.Declarations(emission, operation)).Concat(FieldsText.Tables(emission, tag)))}}

            {{CSharpWriter.Blocks(tag.Operations.Select(operation => Field(emission, tag.Outline, operation)))}}

            {{CSharpText.DocComment("summary", "The endpoints of all operations.")}}
            public static OperationEndpoint[] All { get; } = [{{string.Join(", ", tag.Operations.Select(FieldName))}}];

            {{CSharpWriter.Blocks(tag.Operations.Select(operation => EndpointText.Method(emission, tag.Outline, operation)))}}

            {{CSharpWriter.Blocks(tag.Operations.Select(operation => ShapeText.Method(emission, operation)))}}

            {{CSharpWriter.Blocks(tag.Operations.Select(operation => operation.ErrorShape).GroupBy(shape => shape?.TypeName).Select(group => group.First()).Select(shape => ErrorText.Method(emission, shape)))}}
        }
        """);

    private static string Field(EmissionModel emission, TagOutline tag, OperationModel operation) => CSharpWriter.Fill($$"""
        private static readonly OperationEndpoint {{FieldName(operation)}} = new()
        {
            OperationId = {{CSharpText.StringLiteral(operation.SourceId)}},
            Method = {{CSharpText.StringLiteral(operation.Method)}},
            PathTemplate = {{CSharpText.StringLiteral(operation.PathTemplate)}},
            Route = {{RouteText.Literal(operation)}},
            Tag = {{CSharpText.StringLiteral(tag.SourceName)}},
            {{Text("Summary", operation.Summary)}}
            {{Text("Description", string.IsNullOrWhiteSpace(operation.Summary) ? operation.Description : null)}}
            Security = {{SecurityText.Alternatives(emission, operation.Security)}},
            {{(operation.ErrorShape is null ? "" : $"ErrorBody = {ErrorText.Reference(operation.ErrorShape)},")}}
            Responses =
            [
                {{CSharpWriter.Lines(operation.Responses.Where(response => !response.Status.IsDefault).Select(response => Response(emission, response)))}}
            ],
            Handler = typeof({{CSharpText.Identifier(tag.HandlerName)}}),
            Shape = {{ShapeText.Reference(tag, operation)}},
            Handle = {{EndpointText.MethodName(operation)}},
        };
        """);

    private static string Text(string property, string? text) => text is null ? "" : $"{property} = {CSharpText.StringLiteral(text)},";

    private static string Response(EmissionModel emission, ResponseModel response)
    {
        string status = response.Status.First.ToString(CultureInfo.InvariantCulture);
        return OperationText.Bodies(emission, response).FirstOrDefault() is { } body
            ? $"new({status}, typeof({ContentText.Present(emission, body)}), [{CSharpText.StringLiteral(OperationText.MediaType(body))}]),"
            : $"new({status}),";
    }
}
