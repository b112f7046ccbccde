using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The method that takes one request from the socket to the handler and back.</summary>
internal static class EndpointText
{
    private static readonly string[] Locals = ["call", "context", "handler", "request", "violations", "parts"];

    /// <summary>The name of the method.</summary>
    public static string MethodName(OperationModel operation) => CSharpText.Identifier(operation.Name + "Async");

    /// <summary>The method.</summary>
    public static string Method(EmissionModel emission, TagOutline tag, OperationModel operation) => CSharpWriter.Fill($$"""
        private static async Task {{MethodName(operation)}}(global::Microsoft.AspNetCore.Http.HttpContext context)
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
                {{CSharpWriter.Lines(BodyGroup.Of(emission, operation).Select(group => BodyAssignment(emission, operation, group)))}}
                HttpContext = context,
            };
            await call.AnswerAsync(await handler.{{MethodName(operation)}}(request, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
        }
        """);

    // The locals of bodies end in "body".
    private static bool IsTaken(string name) => Locals.Contains(name) || name.EndsWith("body", StringComparison.OrdinalIgnoreCase);

    private static string Local(OperationModel operation, ParameterModel parameter) => CSharpText.Identifier(IsTaken(parameter.ArgumentName)
        ? FreeName.Find(parameter.ArgumentName + "Parameter", parameter.ArgumentName + "Parameter", operation.Parameters.Select(other => other.ArgumentName))
        : parameter.ArgumentName);

    private static string Binding(EmissionModel emission, OperationModel operation) => CSharpWriter.Statements(
    [
        .. operation.Parameters.Select(parameter => ParameterText.Read(emission, operation, parameter, Local(operation, parameter))),
        BodyText.Read(emission, operation),
        Checks(emission, operation),
        """
        if (await call.RefuseInvalidAsync().ConfigureAwait(false))
        {
            return;
        }
        """,
    ]);

    private static string Checks(EmissionModel emission, OperationModel operation)
    {
        IEnumerable<string> parameters = operation.Parameters.Select(parameter => ParameterText.Checks(emission, parameter, Local(operation, parameter)));
        string checks = CSharpWriter.Statements([.. parameters, .. BodyGroup.Of(emission, operation).Select(group => BodyText.Checks(emission, group))]);
        return checks.Length == 0 ? "" : "ICollection<Violation> violations = call.Violations;\n" + checks;
    }

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

    private static string BodyAssignment(EmissionModel emission, OperationModel operation, BodyGroup group)
    {
        if (group.Content.Kind == ContentKind.Multipart)
        {
            return "";
        }

        string local = BodyText.Local(group);
        bool isRequired = RequestText.IsRequired(emission, operation);
        bool isNullable = !isRequired || group.Content is { IsStream: false, Type.IsNullable: true };
        return $"{CSharpText.Identifier(group.Name)} = {(isNullable ? local : ContentText.IsValueType(group.Content) ? local + "!.Value" : local + "!")},";
    }
}
