using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The tables of fields that forms and object parameters are read by.</summary>
internal static class FieldsText
{
    /// <summary>All fields of an operation.</summary>
    public static IEnumerable<FieldModel> Of(OperationModel operation) => operation.Parameters.Select(parameter => parameter.Field).OfType<FieldModel>()
        .Concat(OperationText.Form(operation.Body)?.Fields ?? [])
        .Concat(operation.FieldTables.SelectMany(table => table.Fields))
        .SelectMany(WithEntries);

    private static IEnumerable<FieldModel> WithEntries(FieldModel field) => field.Entry is { } entry ? WithEntries(entry).Prepend(field) : [field];

    /// <summary>The name of the table of the body.</summary>
    public static string BodyName(OperationModel operation) => CSharpText.Identifier(operation.Name + "_Fields");

    /// <summary>The name of the field that a whole parameter is.</summary>
    public static string ParameterName(OperationModel operation, ParameterModel parameter) => CSharpText.Identifier($"{operation.Name}_{parameter.Name}");

    /// <summary>The declarations of an operation's tables.</summary>
    public static IEnumerable<string> Declarations(EmissionModel emission, OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(parameter => parameter.Field is not null))
        {
            yield return $"private static readonly FormField {ParameterName(operation, parameter)} = {Field(emission, parameter.Field!, parameter.Style == ParameterStyle.DeepObject)};";
        }

        if (OperationText.Form(operation.Body) is { } form)
        {
            yield return Declaration(emission, BodyName(operation), form.Fields);
        }
    }

    /// <summary>The tables of the types that operations of a tag carry in brackets, each once.</summary>
    public static IEnumerable<string> Tables(EmissionModel emission, TagModel tag) => tag.Operations
        .SelectMany(operation => operation.FieldTables)
        .GroupBy(table => table.Name)
        .Select(same => Declaration(emission, TableName(same.Key), same.First().Fields));

    private static string TableName(string type) => CSharpText.Identifier(type + "Fields");

    private static string Declaration(EmissionModel emission, string name, IEnumerable<FieldModel> fields) => CSharpWriter.Fill($$"""
        private static readonly FormField[] {{name}} =
        [
            {{CSharpWriter.Lines(fields.Select(field => Field(emission, field, field.Joint == FieldJoint.Brackets) + ","))}}
        ];
        """);

    private static string Field(EmissionModel emission, FieldModel field, bool isInBrackets)
    {
        string type = ParameterText.TypeOf(emission, field.Type with { IsNullable = false }, field.Form is FieldForm.Json or FieldForm.Either);
        string factory = field.Form switch
        {
            FieldForm.Text => field.Type is ModelUse { IsEnum: false } ? "Quoted" : "Text",
            FieldForm.Either => "Either",
            _ => "Json",
        };
        string?[] traits =
        [
            field.IsList ? "IsList = true" : null,
            field.IsRequired ? "IsRequired = true" : null,
            field.IsNullable ? "IsNullable = true" : null,
            isInBrackets ? "IsInBrackets = true" : null,
            field.IsRest ? "IsRest = true" : null,
            JointText.Of(field.Joint) is { } mark ? $"Separator = '{mark}'" : null,
            field.Table is null ? null : $"Fields = static () => {TableName(field.Table)}!",
            field.Entry is null ? null : $"Entry = {Field(emission, field.Entry, false)}",
        ];
        string with = string.Join(", ", traits.Where(trait => trait is not null));
        return $"FormField.{factory}({CSharpText.StringLiteral(field.WireName)}, {type}){(with.Length == 0 ? "" : $" with {{ {with} }}")}";
    }
}
