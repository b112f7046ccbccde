using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The closed class of the answers that an operation declares.</summary>
internal static class ResultText
{
    /// <summary>The class: one factory for each declared answer, no other way to make one.</summary>
    public static string Class(EmissionModel emission, OperationModel operation)
    {
        string name = CSharpText.Identifier(operation.ResultName);
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"The answers that <c>{CSharpText.XmlText(operation.SourceId)}</c> may give.")}}
            {{FileHeader.GeneratedCode}}
            {{Visibility.Of(emission)}} sealed class {{name}} : OperationResult
            {
                private {{name}}(int statusCode, ResponseBody? body)
                    : base(statusCode, body)
                {
                }

                {{CSharpWriter.Blocks([.. operation.Responses.SelectMany(response => Factories(emission, operation, response)), Conversion(emission, operation, name)])}}
            }
            """);
    }

    private static IEnumerable<string> Factories(EmissionModel emission, OperationModel operation, ResponseModel response)
    {
        string result = CSharpText.Identifier(operation.ResultName);
        IReadOnlyList<ContentModel> bodies = OperationText.Bodies(emission, response);
        return bodies.Count == 0
            ? [Factory(emission, result, response, null)]
            : [.. bodies.Select(body => Factory(emission, result, response, body)), MessageFactory(emission, operation, response, bodies)];
    }

    // An error that is a message and nothing else is made of the message.
    private static string MessageFactory(EmissionModel emission, OperationModel operation, ResponseModel response, IReadOnlyList<ContentModel> bodies)
    {
        ContentModel? error = bodies.FirstOrDefault(body => body.Type is ModelUse model && model.Name == operation.ErrorShape?.TypeName);
        if (operation.ErrorShape is not { } shape || error is null || !response.Status.IsExact || bodies.Any(body => body.Type is ScalarUse { Kind: ScalarKind.String }))
        {
            return "";
        }

        string name = CSharpText.Identifier(response.Name);
        string construction = $"new {TypeText.Present(emission, error.Type)} {{ {CSharpText.Identifier(shape.MessageProperty)} = message }}";
        return CSharpText.Summary(response.Description, $"{Number(response.Status.First)}.") + "\n"
            + $"public static {CSharpText.Identifier(operation.ResultName)} {name}(string message) => {name}({construction});";
    }

    private static string Factory(EmissionModel emission, string result, ResponseModel response, ContentModel? body)
    {
        StatusModel status = response.Status;
        string statusParameter = status switch
        {
            { IsExact: true } => "",
            { IsDefault: true } => "int statusCode",
            _ => $"int statusCode = {Number(status.First)}",
        };
        string bodyParameter = body is null ? "" : $"{TypeText.Of(emission, body.Type)} body";
        string parameters = string.Join(", ", new[] { bodyParameter, statusParameter }.Where(text => text.Length > 0));
        string code = status switch
        {
            { IsExact: true } => Number(status.First),
            { IsDefault: true } => "Within(statusCode, 200, 599)",
            _ => $"Within(statusCode, {Number(status.First)}, {Number(status.Last)})",
        };
        string documented = status switch { { IsExact: true } => Number(status.First), { IsDefault: true } => "Any other status", _ => $"{Number(status.First)} to {Number(status.Last)}" };
        string construction = $"new({code}, {(body is null ? "null" : ResponseBody(emission, body))})";
        string signature = $"public static {result} {CSharpText.Identifier(response.Name)}({parameters})";
        bool isChecked = body is { Type.IsNullable: false } && !TypeText.IsValueType(body.Type);
        return CSharpText.Summary(response.Description, $"{documented}.") + "\n" + (isChecked
            ? CSharpWriter.Fill($$"""
                {{signature}}
                {
                    global::System.ArgumentNullException.ThrowIfNull(body);
                    return {{construction}};
                }
                """)
            : $"{signature} => {construction};");
    }

    private static string ResponseBody(EmissionModel emission, ContentModel content)
    {
        string mediaType = OperationText.MediaType(content);
        switch (content.Kind)
        {
            case ContentKind.Json:
                string contentType = mediaType == "application/json" ? "" : $", {CSharpText.StringLiteral(mediaType)}";
                return $"ResponseBody.Json(body, {JsonWriterText.WriteDelegate(emission, content.Type)}{contentType})";
            case ContentKind.Text:
                return $"ResponseBody.Text(body, {CSharpText.StringLiteral(mediaType + (mediaType.Contains("charset") ? "" : "; charset=utf-8"))})";
            default:
                return $"ResponseBody.Bytes(body, {CSharpText.StringLiteral(mediaType)})";
        }
    }

    // C# has no conversions from interfaces, and with two successes none of them is meant.
    private static string Conversion(EmissionModel emission, OperationModel operation, string result)
    {
        ResponseModel[] successes = operation.Responses.Where(response => response.IsSuccess).ToArray();
        ContentModel[] bodies = successes.SelectMany(success => OperationText.Bodies(emission, success)).ToArray();
        if (successes.Length != 1 || bodies.Length != 1 || bodies[0].Type is not (ModelUse { IsNullable: false } or ScalarUse { IsNullable: false }))
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
