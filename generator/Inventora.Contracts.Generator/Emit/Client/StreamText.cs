using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The method for values that come one after another: server-sent events, or JSON documents in lines.</summary>
internal static class StreamText
{
    /// <summary>The method in the interface; empty where the operation answers all at once.</summary>
    public static string Declaration(EmissionModel emission, OperationModel operation) => Content(operation) is not { } content ? "" : CSharpWriter.Fill($$"""
        {{(OperationClientText.IsStreamOnly(operation) ? OperationText.Summary(operation) : CSharpText.DocComment("summary", $"As <c>{operation.Name}Async</c>, with values that come one after another."))}}
        {{ArgumentsText.Documentation(ArgumentsText.Of(emission, operation))}}
        {{CSharpText.DocComment("returns", "The values, each as soon as it has come. The request is sent when the first is asked for, and given up when no more are.")}}
        {{OperationClientText.Obsolete(operation)}}
        {{Signature(emission, operation, content)}};
        """);

    /// <summary>The method; empty where the operation answers all at once.</summary>
    public static string Method(EmissionModel emission, OperationModel operation)
    {
        if (Content(operation) is not { } content)
        {
            return "";
        }

        IReadOnlyList<ArgumentText> arguments = ArgumentsText.Of(emission, operation);
        string[] names = arguments.Select(argument => argument.Name).ToArray();
        string request = CSharpText.Identifier(FreeName.Find("request", "apiRequest", names));
        string accept = OperationClientText.Accept(operation, isStream: true);
        string method = content.Kind == ContentKind.Events ? "ReadEventsAsync" : "ReadLinesAsync";
        string read = content is { Kind: ContentKind.Events, Type: ScalarUse { Kind: ScalarKind.String, IsNullable: false } } ? "null" : JsonReaderText.ReadDelegate(emission, content.Type);
        return CSharpWriter.Fill($$"""
            public {{Signature(emission, operation, content)}}
            {
                {{CSharpWriter.Statements([.. OperationClientText.Checks(arguments), .. OperationClientText.Request(emission, operation, arguments, request)])}}
                return ApiStream.{{method}}<{{TypeText.Of(emission, content.Type)}}>(this.transport, {{request}}, {{accept}}, {{read}}, static answer => answer.StatusCode switch
                {
                    {{CSharpWriter.Lines(ReplyText.ErrorArms(emission, operation, "answer"))}}
                }, {{ArgumentsText.Token}});
            }
            """);
    }

    private static ContentModel? Content(OperationModel operation) => operation.StreamName is null ? null : OperationText.Successes(operation)
        .Concat(operation.Responses.Where(response => response.Status.IsDefault))
        .SelectMany(response => response.Contents)
        .FirstOrDefault(content => content.IsStream);

    private static string Signature(EmissionModel emission, OperationModel operation, ContentModel content) =>
        $"{ContentText.Present(emission, content)} {CSharpText.Identifier(operation.StreamName + "Async")}({ArgumentsText.Declaration(ArgumentsText.Of(emission, operation))})";
}
