using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The C# that reads a parameter out of a request.</summary>
internal static class ParameterText
{
    /// <summary>The names of the enumerations that parameters of the tag have, in a fixed order.</summary>
    public static IEnumerable<string> Enums(TagModel tag) => tag.Operations
        .SelectMany(operation => operation.Parameters)
        .Where(parameter => parameter.Style != ParameterStyle.Json)
        .Select(parameter => Element(parameter.Type))
        .Concat(tag.Operations.SelectMany(FieldsText.Of).Select(field => field.Type))
        .OfType<ModelUse>()
        .Where(use => use.Kind is ModelKind.ClosedEnum or ModelKind.OpenEnum)
        .Select(use => use.Name)
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The field with the type of an enumeration.</summary>
    public static string EnumField(EmissionModel emission, string name)
    {
        var use = new ModelUse(name, ModelKind.ClosedEnum, false, null);
        return CSharpWriter.Fill($$"""
            private static readonly ParameterType<{{TypeText.Present(emission, use)}}> {{EnumFieldName(name)}} = new({{JsonReaderText.Converter(emission, use)}}.Expected, {{JsonReaderText.Converter(emission, use)}}.TryParse);
            """);
    }

    /// <summary>A statement that declares <paramref name="local"/> and reads it; null stands for absent or wrong.</summary>
    public static string Read(EmissionModel emission, OperationModel operation, ParameterModel parameter, string local) =>
        $"{TypeText.Nullable(emission, parameter.Type)} {local} = {(parameter.IsObject ? ReadFields(emission, operation, parameter) : ReadCall(emission, parameter))};";

    /// <summary>Statements that hold what was read against the document's bounds; empty when there are none.</summary>
    public static string Checks(EmissionModel emission, ParameterModel parameter, string local) =>
        ConstraintText.Checks(emission, parameter.Type with { IsNullable = true }, local, CSharpText.StringLiteral(parameter.WireName));

    /// <summary>The description of a type that a text is read as.</summary>
    public static string TypeOf(EmissionModel emission, TypeUse present, bool isJson) => (present, isJson) switch
    {
        (ScalarUse scalar, false) => $"ParameterTypes.{scalar.Kind}",
        (ModelUse { Kind: ModelKind.ClosedEnum or ModelKind.OpenEnum } model, false) => EnumFieldName(model.Name),
        _ => $"ParameterTypes.OfJson<{TypeText.Present(emission, present)}>({JsonReaderText.ReadDelegate(emission, present)})",
    };

    private static string ReadFields(EmissionModel emission, OperationModel operation, ParameterModel parameter)
    {
        string isDeep = parameter.Style == ParameterStyle.DeepObject ? "true" : "false";
        string isRequired = parameter.IsRequired ? "true" : "false";
        string read = JsonReaderText.ReadDelegate(emission, WithoutNull(parameter.Type));
        return $"call.Parameters.ReadFields({CSharpText.StringLiteral(parameter.WireName)}, isDeep: {isDeep}, {FieldsText.ParameterName(operation, parameter)}, {read}, isRequired: {isRequired})";
    }

    private static string ReadCall(EmissionModel emission, ParameterModel parameter)
    {
        string isRequired = parameter.IsRequired ? "isRequired: true" : "isRequired: false";
        string arguments = $"{Source(parameter)}, {ElementType(emission, parameter)}, {isRequired}";
        return parameter switch
        {
            { Style: not ParameterStyle.Json, Type: ListUse } => $"call.Parameters.ReadList({arguments}, {Separator(parameter)})",
            _ when TypeText.IsValueType(parameter.Type) => $"call.Parameters.ReadValue({arguments})",
            _ => $"call.Parameters.ReadObject({arguments})",
        };
    }

    private static string Source(ParameterModel parameter)
    {
        string name = CSharpText.StringLiteral(parameter.WireName);
        return parameter.Place == ParameterPlace.Path
            ? $"call.Parameters.Path({CSharpText.StringLiteral(parameter.ArgumentName)}, {name})"
            : $"call.Parameters.{parameter.Place}({name})";
    }

    private static string ElementType(EmissionModel emission, ParameterModel parameter)
    {
        bool isJson = parameter.Style == ParameterStyle.Json;
        return TypeOf(emission, WithoutNull(isJson ? parameter.Type : Element(parameter.Type)), isJson);
    }

    private static string Separator(ParameterModel parameter) => parameter switch
    {
        { Style: ParameterStyle.SpaceDelimited } => "' '",
        { Style: ParameterStyle.PipeDelimited } => "'|'",
        { Style: ParameterStyle.Form, IsExploded: true, Place: ParameterPlace.Query } => "null",
        _ => "','",
    };

    private static string EnumFieldName(string name) => CSharpText.Identifier(name + "Parameter");

    private static TypeUse Element(TypeUse use) => use is ListUse list ? list.Item : use;

    private static TypeUse WithoutNull(TypeUse use) => use with { IsNullable = false };
}
