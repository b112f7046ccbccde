using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The function that makes an operation's request out of what came.</summary>
/// <remarks>It always makes one: what is wrong is noted on the way, and the request then goes nowhere.</remarks>
internal static class BindingText
{
    private static readonly string[] Locals = ["call", "violations", "parts"];

    /// <summary>The assignment to the endpoint's property.</summary>
    public static string Assignment(EmissionModel emission, OperationModel operation)
    {
        Dictionary<ParameterModel, string> checks = operation.Parameters
            .Select(parameter => (Parameter: parameter, Checks: ParameterText.Checks(emission, parameter, Local(operation, parameter))))
            .Where(entry => entry.Checks.Length > 0)
            .ToDictionary(entry => entry.Parameter, entry => entry.Checks);
        string reading = CSharpWriter.Statements(
        [
            .. checks.Keys.Select(parameter => ParameterText.Declaration(emission, operation, parameter, Local(operation, parameter))),
            BodyText.Read(emission, operation),
        ]);
        string checking = CSharpWriter.Statements([.. checks.Values, .. BodyGroup.Of(emission, operation).Select(group => BodyText.Checks(emission, group))]);
        string[] members =
        [
            .. operation.Parameters.Select(parameter => Member(emission, operation, parameter, checks.ContainsKey(parameter))),
            .. BodyGroup.Of(emission, operation).Where(group => group.Content.Kind != ContentKind.Multipart).Select(group => Member(emission, operation, group)),
        ];
        string construction = members.Length == 0 ? "new()" : CSharpWriter.Fill($$"""
            new()
            {
                {{CSharpWriter.Lines(members)}}
            }
            """);
        if (reading.Length == 0)
        {
            return $"Bind = static {(members.Length == 0 ? "_" : "call")} => {construction},";
        }

        return CSharpWriter.Fill($$"""
            {{(BodyText.IsAwaited(operation) ? "BindAsync = static async" : "Bind = static")}} call =>
            {
                {{reading}}
                {{(checking.Length == 0 ? "" : "ICollection<Violation> violations = call.Violations;")}}
                {{CSharpWriter.Statements([checking, $"return {construction};"])}}
            },
            """);
    }

    // The locals of bodies end in "body".
    private static bool IsTaken(string name) => Locals.Contains(name) || name.EndsWith("body", StringComparison.OrdinalIgnoreCase);

    private static string Local(OperationModel operation, ParameterModel parameter) => CSharpText.Identifier(IsTaken(parameter.ArgumentName)
        ? FreeName.Find(parameter.ArgumentName + "Parameter", parameter.ArgumentName + "Parameter", operation.Parameters.Select(other => other.ArgumentName))
        : parameter.ArgumentName);

    private static string Member(EmissionModel emission, OperationModel operation, ParameterModel parameter, bool isChecked)
    {
        string value = isChecked ? Local(operation, parameter) : ParameterText.Value(emission, operation, parameter);
        string suffix = parameter switch
        {
            { IsRequired: true, Type.IsNullable: true } => "",
            { IsRequired: true } when !isChecked && ParameterText.IsSingle(parameter) => "",
            { IsRequired: true } => TypeText.IsValueType(parameter.Type) ? ".GetValueOrDefault()" : "!",
            { Default: { } literal } => $" ?? {TypeText.Literal(emission, parameter.Type, literal)}",
            _ => "",
        };
        return $"{CSharpText.Identifier(parameter.Name)} = {value}{suffix},";
    }

    private static string Member(EmissionModel emission, OperationModel operation, BodyGroup group)
    {
        bool isNullable = !RequestText.IsRequired(emission, operation) || group.Content is { IsStream: false, Type.IsNullable: true };
        string suffix = isNullable ? "" : ContentText.IsValueType(group.Content) ? ".GetValueOrDefault()" : "!";
        return $"{CSharpText.Identifier(group.Name)} = {BodyText.Local(group)}{suffix},";
    }
}
