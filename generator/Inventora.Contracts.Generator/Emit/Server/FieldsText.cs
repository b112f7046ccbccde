using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The tables of fields that forms and object parameters are read by.</summary>
internal static class FieldsText
{
    /// <summary>All fields of an operation.</summary>
    public static IEnumerable<FieldModel> Of(OperationModel operation) =>
        operation.Parameters.SelectMany(parameter => parameter.Fields).Concat(OperationText.Form(operation.Body)?.Fields ?? []);

    /// <summary>The name of the table of the body.</summary>
    public static string BodyName(OperationModel operation) => CSharpText.Identifier(operation.Name + "_Fields");

    /// <summary>The name of the table of a parameter.</summary>
    public static string ParameterName(OperationModel operation, ParameterModel parameter) => CSharpText.Identifier($"{operation.Name}_{parameter.Name}_Fields");

    /// <summary>The declarations of an operation's tables.</summary>
    public static IEnumerable<string> Declarations(EmissionModel emission, OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(parameter => parameter.IsObject))
        {
            yield return Declaration(emission, ParameterName(operation, parameter), parameter.Fields);
        }

        if (OperationText.Form(operation.Body) is { } form)
        {
            yield return Declaration(emission, BodyName(operation), form.Fields);
        }
    }

    private static string Declaration(EmissionModel emission, string name, IEnumerable<FieldModel> fields) => CSharpWriter.Fill($$"""
        private static readonly FormField[] {{name}} =
        [
            {{CSharpWriter.Lines(fields.Select(field => Field(emission, field)))}}
        ];
        """);

    private static string Field(EmissionModel emission, FieldModel field)
    {
        string factory = field.Form == FieldForm.Text ? "Text" : "Json";
        string type = ParameterText.TypeOf(emission, field.Type with { IsNullable = false }, field.Form == FieldForm.Json);
        string[] traits = [field.IsList ? "IsList = true" : "", field.IsRequired ? "IsRequired = true" : "", field.IsNullable ? "IsNullable = true" : ""];
        string with = string.Join(", ", traits.Where(trait => trait.Length > 0));
        return $"FormField.{factory}({CSharpText.StringLiteral(field.WireName)}, {type}){(with.Length == 0 ? "" : $" with {{ {with} }}")},";
    }
}
