using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>The C# that checks what the value of one property demands of others.</summary>
internal static class ConditionText
{
    /// <summary>One statement; empty when it demands nothing that the types do not.</summary>
    public static string Check(EmissionModel emission, RecordModel record, ConditionModel condition)
    {
        PropertyModel deciding = Find(record, condition.Property);
        string value = Value(deciding);
        string reason = Reason(emission, deciding, condition);
        string demands = CSharpWriter.Statements(
        [
            .. condition.Required.Select(name => Find(record, name)).Where(property => !property.IsRequired).Select(property => Present(property, reason)),
            .. condition.NotNull.Select(name => Find(record, name)).Where(property => property.Type.IsNullable).Select(property => NotNull(property, reason)),
        ]);
        return demands.Length == 0 ? "" : CSharpWriter.Fill($$"""
            if ({{string.Join(" || ", condition.Values.Select(literal => $"{value} == {TypeText.Literal(emission, deciding.Type, literal)}"))}})
            {
                {{demands}}
            }
            """);
    }

    private static string Present(PropertyModel property, string reason) => ConstraintText.Check(
        property.IsThreeState ? $"!value.{CSharpText.Identifier(property.Name)}.IsPresent" : $"value.{CSharpText.Identifier(property.Name)} is null",
        new PathText("path").Property(property.JsonName),
        reason,
        CSharpText.StringLiteral("no such property"));

    private static string NotNull(PropertyModel property, string reason) => ConstraintText.Check(
        property.IsThreeState
            ? $"value.{CSharpText.Identifier(property.Name)} is {{ IsPresent: true, Value: null }}"
            : $"value.{CSharpText.Identifier(property.Name)} is null",
        new PathText("path").Property(property.JsonName),
        reason,
        CSharpText.StringLiteral("null"));

    /// <summary>What is expected, and why, as an expression.</summary>
    private static string Reason(EmissionModel emission, PropertyModel deciding, ConditionModel condition)
    {
        string begin = $"a value, as {deciding.JsonName} is ";
        if (deciding.Type is not ModelUse model)
        {
            return CSharpText.StringLiteral(begin + string.Join(" or ", condition.Values.Select(literal => literal.Text)));
        }

        // A member's name is not what the document calls the value.
        string present = deciding.IsRequired && !deciding.Type.IsNullable ? Value(deciding) : Value(deciding) + ".Value";
        return $"{CSharpText.StringLiteral(begin)} + {JsonReaderText.Converter(emission, model)}.ToText({present})";
    }

    private static string Value(PropertyModel property) =>
        $"value.{CSharpText.Identifier(property.Name)}{(property.IsThreeState ? ".Or(null)" : "")}";

    private static PropertyModel Find(RecordModel record, string name) => record.Properties.Single(property => property.Name == name);
}
