using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>What an endpoint knows of its operation.</summary>
internal static class EndpointText
{
    private const int LineLength = 140;

    /// <summary>The construction of the endpoint.</summary>
    public static string Construction(EmissionModel emission, TagOutline tag, OperationModel operation)
    {
        string path = CSharpText.StringLiteral(operation.PathTemplate);
        string route = RouteText.Literal(operation);
        string[] identity = [CSharpText.StringLiteral(operation.SourceId), CSharpText.StringLiteral(operation.Method), path];
        return CSharpWriter.Fill($$"""
            new OperationEndpoint<{{CSharpText.Identifier(tag.HandlerName)}}, {{CSharpText.Identifier(operation.RequestName)}}, {{CSharpText.Identifier(operation.ResultName)}}>({{string.Join(", ", identity)}})
            {
                {{(route == path ? "" : $"Route = {route},")}}
                {{(operation.FixedQuery.Count == 0 ? "" : $"Query = new({string.Join(", ", operation.FixedQuery.Select(Pair))}),")}}
                Tag = {{CSharpText.StringLiteral(tag.SourceName)}},
                {{Text("Summary", operation.Summary)}}
                {{Text("Description", string.IsNullOrWhiteSpace(operation.Summary) ? operation.Description : null)}}
                {{(operation.Security.Count == 0 ? "" : $"Security = {SecurityText.Alternatives(emission, operation.Security)},")}}
                {{(operation.ErrorShape is null ? "" : $"ErrorBody = {ErrorText.Reference(operation.ErrorShape)},")}}
                {{Responses(emission, operation)}}
                Shape = {{ShapeText.Function(emission, operation)}},
                {{BindingText.Assignment(emission, operation)}}
                Handle = static (handler, request, token) => handler.{{CSharpText.Identifier(operation.Name + "Async")}}(request, token),
            }
            """);
    }

    private static string Pair(FixedQueryModel pair) => $"({CSharpText.StringLiteral(pair.Name)}, {(pair.Value is null ? "null" : CSharpText.StringLiteral(pair.Value))})";

    private static string Text(string property, string? text) => text is null ? "" : $"{property} = {CSharpText.StringLiteral(text)},";

    private static string Responses(EmissionModel emission, OperationModel operation)
    {
        string[] responses = [.. operation.Responses.Where(response => !response.Status.IsDefault).Select(response => Response(emission, response))];
        string line = $"Responses = [{string.Join(", ", responses)}],";
        return responses.Length == 0 ? "" : line.Length <= LineLength ? line : CSharpWriter.Fill($$"""
            Responses =
            [
                {{CSharpWriter.Lines(responses.Select(response => response + ","))}}
            ],
            """);
    }

    private static string Response(EmissionModel emission, ResponseModel response)
    {
        string status = response.Status.First.ToString(CultureInfo.InvariantCulture);
        if (OperationText.Bodies(emission, response).FirstOrDefault() is not { } body)
        {
            return $"new({status})";
        }

        string mediaType = OperationText.MediaType(body);
        return $"new({status}, typeof({ContentText.Present(emission, body)}){(mediaType == "application/json" ? "" : ", " + CSharpText.StringLiteral(mediaType))})";
    }
}
