using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>The C# that holds the value of a union against the bounds of the arm that it is of.</summary>
internal static class UnionChecks
{
    /// <summary>The statements of a validator's method.</summary>
    public static string Body(EmissionModel emission, UnionModel union)
    {
        string expected = CSharpText.StringLiteral("one of " + string.Join(", ", union.Arms.Select(arm => arm.Name)));
        IEnumerable<string> arms = union.Arms.Select((arm, index) => Arm(emission, arm, UnionEmitter.Variable(index)));
        return CSharpWriter.Statements(
        [
            ConstraintText.Check("value.IsUnknown", new PathText("path"), expected, "\"a value of none of these kinds\""),
            .. arms,
        ]);
    }

    private static string Arm(EmissionModel emission, UnionArmModel arm, string local)
    {
        string checks = ConstraintText.Checks(emission, arm.Type, local, new PathText("path"));
        return checks.Length == 0 ? "" : CSharpWriter.Fill($$"""
            if (value.{{UnionEmitter.TryGet(arm)}}(out {{TypeText.Present(emission, arm.Type)}}{{(TypeText.IsValueType(arm.Type) ? "" : "?")}} {{local}}))
            {
                {{checks}}
            }
            """);
    }
}
