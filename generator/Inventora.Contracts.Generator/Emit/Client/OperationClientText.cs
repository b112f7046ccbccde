using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The two methods of an operation: one that returns the body alone, and one with status and headers.</summary>
internal static class OperationClientText
{
    private const string Task = "Task";

    /// <summary>The method that returns the body, in the interface.</summary>
    public static string Declaration(EmissionModel emission, OperationModel operation)
    {
        if (IsStreamOnly(operation))
        {
            return "";
        }

        IReadOnlyList<ArgumentText> arguments = ArgumentsText.Of(emission, operation);
        SuccessModel success = SuccessModel.Of(emission, operation);
        return CSharpWriter.Fill($$"""
            {{OperationText.Summary(operation)}}
            {{ArgumentsText.Documentation(arguments)}}
            {{Obsolete(operation)}}
            {{TaskOf(success.Type)}} {{Name(operation)}}({{ArgumentsText.Declaration(arguments)}});
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

    /// <summary>The method that returns the body.</summary>
    public static string Method(EmissionModel emission, OperationModel operation)
    {
        if (IsStreamOnly(operation))
        {
            return "";
        }

        IReadOnlyList<ArgumentText> arguments = ArgumentsText.Of(emission, operation);
        SuccessModel success = SuccessModel.Of(emission, operation);
        string call = $"await {ResponseName(operation)}({Passed(arguments)}).ConfigureAwait(false)";
        return CSharpWriter.Fill($$"""
            /// <inheritdoc/>
            public async {{TaskOf(success.Type)}} {{Name(operation)}}({{ArgumentsText.Declaration(arguments)}}) =>
                {{(success.Type is null ? call : $"({call}).Body")}};
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
        string reply = CSharpText.Identifier(FreeName.Find("reply", "apiReply", names));
        SuccessModel success = SuccessModel.Of(emission, operation);
        IEnumerable<string> checks = Checks(arguments);
        return CSharpWriter.Fill($$"""
            /// <inheritdoc/>
            public async {{Task}}<{{Response(success)}}> {{ResponseName(operation)}}({{ArgumentsText.Declaration(arguments)}})
            {
                {{CSharpWriter.Lines(checks)}}
                {{CSharpWriter.Statements([.. Request(emission, operation, arguments, request), $"using ApiReply {reply} = await this.transport.SendAsync({request}, {Accept(operation, isStream: false)}, {ArgumentsText.Token}).ConfigureAwait(false);"])}}
                return {{reply}}.StatusCode switch
                {
                    {{CSharpWriter.Lines(ReplyText.Arms(emission, success, reply))}}
                };
            }
            """);
    }

    /// <summary>The name of the method that returns the body.</summary>
    public static string Name(OperationModel operation) => CSharpText.Identifier(operation.Name + "Async");

    /// <summary>The attribute of what the document calls deprecated.</summary>
    public static string Obsolete(OperationModel operation) => operation.IsDeprecated ? "[global::System.Obsolete(\"The document calls it deprecated.\")]" : "";

    private static string ResponseName(OperationModel operation) => CSharpText.Identifier(operation.Name + "WithResponseAsync");

    private static string Passed(IEnumerable<ArgumentText> arguments) =>
        string.Join(", ", [.. arguments.Select(argument => CSharpText.Identifier(argument.Name)), ArgumentsText.Token]);

    private static string TaskOf(string? type) => type is null ? Task : $"{Task}<{type}>";

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
        .Where(argument => argument.IsNullChecked)
        .Select(argument => $"global::System.ArgumentNullException.ThrowIfNull({CSharpText.Identifier(argument.Name)});");

    /// <summary>The statements that make the request.</summary>
    public static IEnumerable<string> Request(EmissionModel emission, OperationModel operation, IReadOnlyList<ArgumentText> arguments, string request)
    {
        string place = operation.IsHook ? $", Url = {CSharpText.Identifier(arguments.First(argument => argument.IsUrl).Name)}"
            : operation.ServerUrl is { } url ? $", Server = {CSharpText.StringLiteral(url)}"
            : "";
        string construction = $"new ApiRequest({CSharpText.StringLiteral(operation.SourceId)}, {CSharpText.StringLiteral(operation.Method)}, {Security(operation)}) {{ PathTemplate = {CSharpText.StringLiteral(operation.PathTemplate)}{place} }}";
        return RequestPartsText.Of(emission, operation, arguments, request).Prepend($"var {request} = {construction};");
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
