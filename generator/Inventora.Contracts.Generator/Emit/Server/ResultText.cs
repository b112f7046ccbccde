using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The closed class of the answers that an operation declares.</summary>
internal static class ResultText
{
    private const int LineLength = 160;

    /// <summary>The class: one factory for each declared answer, no other way to make one.</summary>
    public static string Class(EmissionModel emission, OperationModel operation)
    {
        string name = CSharpText.Identifier(operation.ResultName);
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"The answers that <c>{CSharpText.XmlText(operation.SourceId)}</c> may give.")}}
            {{FileHeader.GeneratedCode}}
            {{Visibility.Of(emission)}} sealed class {{name}} : OperationResult
            {
                private {{name}}(int statusCode, ResponseBody? body = null{{(operation.HeadersName is null ? "" : ", params (string Name, string? Value)[] headers")}})
                    : base(statusCode, body{{(operation.HeadersName is null ? "" : ", headers")}})
                {
                }

                {{CSharpWriter.Blocks([.. operation.Responses.SelectMany(response => Factories(emission, operation, response)), Conversion(emission, operation, name), .. HeadersText.SharedMethods(emission, operation)])}}
            }
            """);
    }

    private static IEnumerable<string> Factories(EmissionModel emission, OperationModel operation, ResponseModel response)
    {
        IReadOnlyList<ContentModel> bodies = OperationText.Bodies(emission, response);
        return bodies.Count == 0
            ? [Factory(emission, operation, response, null)]
            : [.. bodies.Select(body => Factory(emission, operation, response, body)), MessageFactory(emission, operation, response, bodies)];
    }

    // An error that is a message and nothing else is made of the message.
    private static string MessageFactory(EmissionModel emission, OperationModel operation, ResponseModel response, IReadOnlyList<ContentModel> bodies)
    {
        ContentModel? error = bodies.FirstOrDefault(body => body.Type is ModelUse model && model.Name == operation.ErrorShape?.TypeName);
        if (response.IsSuccess || operation.ErrorShape is not { } shape || error is null || !response.Status.IsExact || response.Headers.Any(header => header.IsRequired) || bodies.Any(body => body.Type is ScalarUse { Kind: ScalarKind.String }))
        {
            return "";
        }

        string name = CSharpText.Identifier(response.Name);
        string construction = $"new {TypeText.Present(emission, error.Type)} {{ {CSharpText.Identifier(shape.MessageProperty)} = message }}";
        return CSharpText.Summary(response.Description, $"{Number(response.Status.First)}.") + "\n"
            + $"public static {CSharpText.Identifier(operation.ResultName)} {name}(string message) => {name}({construction});";
    }

    private static string Factory(EmissionModel emission, OperationModel operation, ResponseModel response, ContentModel? body)
    {
        string result = CSharpText.Identifier(operation.ResultName);
        StatusModel status = response.Status;
        IReadOnlyList<string> mediaTypes = body is null ? [] : OperationText.MediaTypes(emission, response, body);
        bool hasChoice = body is { Kind: ContentKind.Text or ContentKind.Bytes } && (mediaTypes.Count > 1 || mediaTypes[0].Contains('*'));
        string[] parameters =
        [
            body is null ? "" : $"{ContentText.Of(emission, body)} body",
            status.IsDefault ? "int statusCode" : "",
            .. response.Headers.Where(header => header.IsRequired).Select(header => $"{TypeText.Of(emission, header.Type)} {CSharpText.Identifier(header.ArgumentName)}"),
            status.IsDefault || status.IsExact ? "" : $"int statusCode = {Number(status.First)}",
            hasChoice ? "string? contentType = null" : "",
            .. response.Headers.Where(header => !header.IsRequired).Select(header => $"{TypeText.Nullable(emission, header.Type)} {CSharpText.Identifier(header.ArgumentName)} = null"),
        ];
        string code = status switch
        {
            { IsExact: true } => Number(status.First),
            { IsDefault: true } => "Within(statusCode, 200, 599)",
            _ => $"Within(statusCode, {Number(status.First)}, {Number(status.Last)})",
        };
        string documented = status switch { { IsExact: true } => Number(status.First), { IsDefault: true } => "Any other status", _ => $"{Number(status.First)} to {Number(status.Last)}" };
        string headers = HeadersText.Arguments(emission, operation, response);
        string construction = $"new({code}{(body is not null ? ", " + ResponseBody(emission, body, mediaTypes, hasChoice) : headers.Length > 0 ? ", null" : "")}{headers})";
        string signature = $"public static {result} {CSharpText.Identifier(response.Name)}({string.Join(", ", parameters.Where(text => text.Length > 0))})";
        string line = $"{signature} => {construction};";
        return CSharpText.Summary(response.Description, $"{documented}.") + "\n" + (line.Length <= LineLength ? line : $"{signature} =>\n    {construction};");
    }

    private static string ResponseBody(EmissionModel emission, ContentModel content, IReadOnlyList<string> documented, bool hasChoice)
    {
        string[] types = documented.Select(type => OperationText.MediaType(content.Kind, type)).Distinct().ToArray();
        string all = string.Join(", ", types.Select(CSharpText.StringLiteral));
        string choice = hasChoice ? $"contentType is null ? [{all}] : [contentType]" : all;
        return content.Kind switch
        {
            ContentKind.Json => $"{(content.Type.IsNullable ? "ResponseBody.JsonOrNull" : "Json")}(body, {JsonWriterText.WriteDelegate(emission, content.Type)}{(types.Length == 1 && types[0] == "application/json" ? "" : ", " + all)})",
            ContentKind.Text => $"ResponseBody.Text(body, {choice})",
            ContentKind.Events => $"StreamBody.Events(body, {(content.Type is ScalarUse { Kind: ScalarKind.String, IsNullable: false } ? "null" : JsonWriterText.WriteDelegate(emission, content.Type))})",
            _ when content.IsStream => $"StreamBody.Lines(body, {JsonWriterText.WriteDelegate(emission, content.Type)}, {all}, isSequence: {(content.Kind == ContentKind.JsonSequence ? "true" : "false")})",
            _ => $"ResponseBody.Bytes(body, {choice})",
        };
    }

    // C# has no conversions from interfaces, and with two successes none of them is meant.
    private static string Conversion(EmissionModel emission, OperationModel operation, string result)
    {
        ResponseModel[] successes = operation.Responses.Where(response => response.IsSuccess).ToArray();
        ContentModel[] bodies = successes.SelectMany(success => OperationText.Bodies(emission, success)).ToArray();
        if (successes.Length != 1 || bodies.Length != 1 || bodies[0].IsStream || successes[0].Headers.Any(header => header.IsRequired) || bodies[0].Type is not (ModelUse { IsNullable: false } or ScalarUse { IsNullable: false }))
        {
            return "";
        }

        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"A body alone is the answer <see cref=\"{CSharpText.Identifier(successes[0].Name)}\"/>.")}}
            public static implicit operator {{result}}({{TypeText.Of(emission, bodies[0].Type)}} body) => {{CSharpText.Identifier(successes[0].Name)}}(body);
            """);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
