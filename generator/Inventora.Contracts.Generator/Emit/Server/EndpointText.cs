using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The method that takes one request from the socket to the handler and back.</summary>
internal static class EndpointText
{
    private static readonly string[] Locals = ["call", "context", "handler", "request", "body", "violations"];

    /// <summary>The name of the method.</summary>
    public static string MethodName(OperationModel operation) => CSharpText.Identifier(operation.Name + "Async");

    /// <summary>The method.</summary>
    public static string Method(EmissionModel emission, TagOutline tag, OperationModel operation) => CSharpWriter.Fill($$"""
        private static async global::System.Threading.Tasks.Task {{MethodName(operation)}}(global::Microsoft.AspNetCore.Http.HttpContext context)
        {
            var call = new OperationCall(context, {{EndpointsText.FieldName(operation)}});
            if (await call.RefuseStrangerAsync().ConfigureAwait(false))
            {
                return;
            }

            {{Binding(emission, operation)}}

            if (await call.FindHandlerAsync<{{CSharpText.Identifier(tag.HandlerName)}}>().ConfigureAwait(false) is not { } handler)
            {
                return;
            }

            var request = new {{CSharpText.Identifier(operation.RequestName)}}
            {
                {{CSharpWriter.Lines(operation.Parameters.Select(parameter => Assignment(emission, operation, parameter)))}}
                {{BodyAssignment(operation)}}
                {{CSharpText.Identifier(RequestText.ContextName(operation))}} = context,
            };
            await call.AnswerAsync(await handler.{{MethodName(operation)}}(request, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
        }
        """);

    private static string Local(OperationModel operation, ParameterModel parameter) => CSharpText.Identifier(Locals.Contains(parameter.ArgumentName)
        ? FreeName.Find(parameter.ArgumentName + "Parameter", parameter.ArgumentName + "Parameter", operation.Parameters.Select(other => other.ArgumentName))
        : parameter.ArgumentName);

    private static string Binding(EmissionModel emission, OperationModel operation) => CSharpWriter.Statements(
    [
        .. operation.Parameters.Select(parameter => ParameterText.Read(emission, operation, parameter, Local(operation, parameter))),
        ReadBody(emission, operation),
        Checks(emission, operation),
        """
        if (await call.RefuseInvalidAsync().ConfigureAwait(false))
        {
            return;
        }
        """,
    ]);

    private static string ReadBody(EmissionModel emission, OperationModel operation)
    {
        if (operation.Body is not { } body || OperationText.Body(body) is not { } content)
        {
            return "";
        }

        string isRequired = body.IsRequired ? "isRequired: true" : "isRequired: false";
        string type = TypeText.Nullable(emission, content.Type);
        switch (content.Kind)
        {
            case ContentKind.Json:
                TypeUse read = TypeText.IsValueType(content.Type) ? content.Type with { IsNullable = true } : content.Type;
                string call = $"await call.Body.ReadJsonAsync<{TypeText.Of(emission, read)}>({JsonReaderText.ReadDelegate(emission, read)}, {isRequired}).ConfigureAwait(false)";
                return OperationText.Form(body) is { } form
                    ? $"{type} body = call.Body.IsForm\n    ? {ReadForm(emission, operation, form, isRequired)}\n    : {call};"
                    : $"{type} body = {call};";
            case ContentKind.FormUrlEncoded:
                return $"{type} body = {ReadForm(emission, operation, content, isRequired)};";
            case ContentKind.Text:
                return $"{type} body = await call.Body.ReadTextAsync({isRequired}).ConfigureAwait(false);";
            default:
                return $"{type} body = context.Request.Body;";
        }
    }

    private static string ReadForm(EmissionModel emission, OperationModel operation, ContentModel form, string isRequired) =>
        $"await call.Body.ReadFormAsync({FieldsText.BodyName(operation)}, {JsonReaderText.ReadDelegate(emission, form.Type)}, {isRequired}).ConfigureAwait(false)";

    private static string Checks(EmissionModel emission, OperationModel operation)
    {
        IEnumerable<string> parameters = operation.Parameters.Select(parameter => ParameterText.Checks(emission, parameter, Local(operation, parameter)));
        string checks = CSharpWriter.Statements([.. parameters, BodyChecks(emission, operation)]);
        return checks.Length == 0 ? "" : "global::System.Collections.Generic.ICollection<Violation> violations = call.Violations;\n" + checks;
    }

    private static string BodyChecks(EmissionModel emission, OperationModel operation) =>
        operation.Body is { } body && OperationText.Body(body) is { Kind: ContentKind.Json or ContentKind.FormUrlEncoded } content
            ? ConstraintText.Checks(emission, content.Type with { IsNullable = true }, "body", "\"\"")
            : "";

    private static string Assignment(EmissionModel emission, OperationModel operation, ParameterModel parameter)
    {
        string local = Local(operation, parameter);
        string value = parameter switch
        {
            { IsRequired: true, Type.IsNullable: true } => local,
            { IsRequired: true } => TypeText.IsValueType(parameter.Type) ? $"{local}!.Value" : $"{local}!",
            { Default: { } literal } => $"{local} ?? {TypeText.Literal(emission, parameter.Type, literal)}",
            _ => local,
        };
        return $"{CSharpText.Identifier(parameter.Name)} = {value},";
    }

    private static string BodyAssignment(OperationModel operation)
    {
        if (operation.Body is not { } body || OperationText.Body(body) is not { } content)
        {
            return "";
        }

        string value = !body.IsRequired || content.Type.IsNullable ? "body" : TypeText.IsValueType(content.Type) ? "body!.Value" : "body!";
        return $"{CSharpText.Identifier(RequestText.BodyName(operation))} = {value},";
    }
}
