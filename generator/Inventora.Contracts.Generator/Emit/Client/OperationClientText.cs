using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The two methods of an operation: one that returns the body alone, and one with status and headers.</summary>
internal static class OperationClientText
{
    private const string Task = "Task";

    /// <summary>The method that returns the body: whoever writes an implementation for tests needs the other one only.</summary>
    public static string Declaration(EmissionModel emission, OperationModel operation)
    {
        if (IsStreamOnly(operation))
        {
            return "";
        }

        IReadOnlyList<ArgumentText> arguments = ArgumentsText.Of(emission, operation);
        SuccessModel success = SuccessModel.Of(emission, operation);
        string call = $"{ResponseName(operation)}({Passed(arguments)})";
        return CSharpWriter.Fill($$"""
            {{OperationText.Summary(operation)}}
            {{ArgumentsText.Documentation(arguments)}}
            {{AnswerDocumentation.Of(emission, operation)}}
            {{Obsolete(operation)}}
            {{(success.Type is null ? Task : $"async {Task}<{success.Type}>")}} {{Name(operation)}}({{ArgumentsText.Declaration(arguments)}}) =>
                {{(success.Type is null ? call : $"(await {call}.ConfigureAwait(false)).Body")}};
            """);
    }

    /// <summary>The method that returns status and headers too, in the interface.</summary>
    public static string ResponseDeclaration(EmissionModel emission, OperationModel operation)
    {
        if (IsStreamOnly(operation))
        {
            return "";
        }

        IReadOnlyList<ArgumentText> arguments = ArgumentsText.Of(emission, operation);
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"As <c>{operation.Name}Async</c>, with status and headers.")}}
            {{Obsolete(operation)}}
            {{Task}}<{{Response(SuccessModel.Of(emission, operation))}}> {{ResponseName(operation)}}({{ArgumentsText.Declaration(arguments)}});
            """);
    }

    /// <summary>The method that returns status and headers too.</summary>
    public static string ResponseMethod(EmissionModel emission, OperationModel operation)
    {
        if (IsStreamOnly(operation))
        {
            return "";
        }

        IReadOnlyList<ArgumentText> arguments = ArgumentsText.Of(emission, operation);
        string[] names = arguments.Select(argument => argument.Name).ToArray();
        string request = CSharpText.Identifier(FreeName.Find("request", "apiRequest", names));
        SuccessModel success = SuccessModel.Of(emission, operation);
        string type = success.Alternatives.Count == 0 ? $"<{Response(success)}>" : "";
        return CSharpWriter.Fill($$"""
            public {{Task}}<{{Response(success)}}> {{ResponseName(operation)}}({{ArgumentsText.Declaration(arguments)}})
            {
                {{CSharpWriter.Lines(Checks(arguments))}}
                {{CSharpWriter.Statements(Request(emission, operation, arguments, request))}}
                return this.transport.SendAsync{{type}}({{request}}, {{Accept(operation, isStream: false)}}, static reply => reply.StatusCode switch
                {
                    {{CSharpWriter.Lines(ReplyText.Arms(emission, success, "reply"))}}
                }, {{ArgumentsText.Token}});
            }
            """);
    }

    /// <summary>The name of the method that returns the body.</summary>
    public static string Name(OperationModel operation) => CSharpText.Identifier(operation.Name + "Async");

    /// <summary>The attribute of what the document calls deprecated.</summary>
    public static string Obsolete(OperationModel operation) => operation.IsDeprecated ? "[Obsolete(\"The document calls it deprecated.\")]" : "";

    /// <summary>The name of the method that returns status and headers too.</summary>
    public static string ResponseName(OperationModel operation) => CSharpText.Identifier(operation.Name + "WithResponseAsync");

    private static string Passed(IEnumerable<ArgumentText> arguments) =>
        string.Join(", ", [.. arguments.Select(argument => CSharpText.Identifier(argument.Name)), ArgumentsText.Token]);

    private static string Response(SuccessModel success) => (success.Type, success.Operation.HeadersName) switch
    {
        (null, null) => "ApiResponse",
        (null, { } headers) => $"ApiHeaderResponse<{CSharpText.Identifier(headers)}>",
        ({ } type, null) => $"ApiResponse<{type}>",
        ({ } type, { } headers) => $"ApiResponse<{type}, {CSharpText.Identifier(headers)}>",
    };

    /// <summary>Whether all that the operation answers comes one after another.</summary>
    public static bool IsStreamOnly(OperationModel operation) => operation.StreamName == operation.Name;

    /// <summary>The statements that refuse arguments that are missing.</summary>
    public static IEnumerable<string> Checks(IEnumerable<ArgumentText> arguments) => arguments
        .Where(argument => argument.IsNullChecked && !RequestPathText.IsCheckedThere(argument))
        .Select(argument => $"ArgumentNullException.ThrowIfNull({CSharpText.Identifier(argument.Name)});");

    /// <summary>The statements that make the request.</summary>
    public static IEnumerable<string> Request(EmissionModel emission, OperationModel operation, IReadOnlyList<ArgumentText> arguments, string request)
    {
        string[] places =
        [
            .. operation.IsHook ? [$"Url = {CSharpText.Identifier(arguments.First(argument => argument.IsUrl).Name)}"] : PathText(operation),
            .. operation is { IsHook: false, ServerUrl: { } url } ? [$"Server = {CSharpText.StringLiteral(url)}"] : Array.Empty<string>(),
        ];
        string construction = $"new ApiRequest({CSharpText.StringLiteral(operation.SourceId)}, {CSharpText.StringLiteral(operation.Method)}, {CSharpText.StringLiteral(operation.PathTemplate)}, {Security(operation)})";
        string place = places.Length == 0 ? "" : $" {{ {string.Join(", ", places)} }}";
        return RequestPartsText.Of(emission, operation, arguments, request).Prepend($"var {request} = {construction}{place};");
    }

    private static IEnumerable<string> PathText(OperationModel operation)
    {
        string path = RequestPathText.Of(operation);
        return path == operation.PathTemplate ? [] : [$"Path = {CSharpText.StringLiteral(path)}"];
    }

    /// <summary>The header <c>Accept</c>: the media types of errors, and of successes that come as a whole, or one after another.</summary>
    public static string Accept(OperationModel operation, bool isStream)
    {
        IReadOnlyList<ResponseModel> successes = OperationText.Successes(operation);
        return CSharpText.StringLiteral(string.Join(", ", operation.Responses
            .SelectMany(response => response.Contents.Where(content => !successes.Contains(response) || content.IsStream == isStream))
            .Select(content => content.MediaType)
            .Distinct()));
    }

    private static string Security(OperationModel operation) => "[" + string.Join(", ", operation.Security.Select(alternative =>
        "[" + string.Join(", ", alternative.Schemes.Select(use => CSharpText.StringLiteral(string.Join(" ", [use.Scheme, .. use.Scopes])))) + "]")) + "]";
}
