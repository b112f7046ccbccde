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
        .Where(parameter => parameter.Shape is ParameterShape.Text or ParameterShape.List)
        .Select(parameter => Element(parameter.Type))
        .Concat(tag.Operations.SelectMany(FieldsText.Of).Select(field => field.Type))
        .Concat(tag.Operations.SelectMany(operation => operation.Body?.Contents ?? []).SelectMany(content => content.Parts).Select(part => part.Type))
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
    public static string Declaration(EmissionModel emission, OperationModel operation, ParameterModel parameter, string local) =>
        $"{TypeText.Nullable(emission, parameter.Type)} {local} = {(parameter.Shape == ParameterShape.Structure ? ReadFields(emission, operation, parameter) : ReadCall(emission, parameter, isNullable: true))};";

    /// <summary>An expression that reads it.</summary>
    public static string Value(EmissionModel emission, OperationModel operation, ParameterModel parameter) =>
        parameter.Shape == ParameterShape.Structure ? ReadFields(emission, operation, parameter) : ReadCall(emission, parameter, isNullable: false);

    /// <summary>Whether the expression is never null where the parameter is required.</summary>
    public static bool IsSingle(ParameterModel parameter) => parameter.Shape is ParameterShape.Text or ParameterShape.Document;

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
        string field = FieldsText.ParameterName(operation, parameter);
        TypeUse read = TypeText.IsValueType(parameter.Type) ? parameter.Type with { IsNullable = true } : WithoutNull(parameter.Type);
        return $"call.Parameters.ReadFields<{TypeText.Of(emission, read)}>({field}, call.Parameters.{Node(operation, parameter, field)}, {JsonReaderText.ReadDelegate(emission, read)})";
    }

    private static string Node(OperationModel operation, ParameterModel parameter, string field)
    {
        string isExploded = $"isExploded: {(parameter.IsExploded ? "true" : "false")}";
        return parameter switch
        {
            { Style: ParameterStyle.DeepObject } => $"InBrackets({field})",
            { Place: ParameterPlace.Query, IsExploded: true } => $"Exploded({field}{Others(operation, parameter)})",
            { Place: ParameterPlace.Query } => $"Joined({field}, {Separator(parameter)})",
            { Place: ParameterPlace.Path } => $"Joined({field}, {CSharpText.StringLiteral(parameter.ArgumentName)}, PathStyle.{parameter.Style}, {isExploded})",
            { Place: ParameterPlace.Cookie, IsExploded: true, Type: not ListUse } => $"ExplodedCookies({field}{Others(operation, parameter)})",
            _ => $"Joined({field}, {Source(parameter)}, {isExploded})",
        };
    }

    // A map takes what is no other's.
    private static string Others(OperationModel operation, ParameterModel parameter)
    {
        bool takesAll = parameter.Field?.Entry is not null || operation.FieldTables.FirstOrDefault(table => table.Name == parameter.Field?.Table)?.Fields.Any(field => field.IsRest) == true;
        return !takesAll ? "" : string.Concat(operation.Parameters
            .Where(other => other != parameter && other.Place == parameter.Place)
            .SelectMany(other => Names(operation, other))
            .Distinct()
            .Select(name => ", " + CSharpText.StringLiteral(name)));
    }

    private static IEnumerable<string> Names(OperationModel operation, ParameterModel parameter)
    {
        bool isExploded = parameter is { Style: ParameterStyle.Form, IsExploded: true, Field.Table: not null };
        IEnumerable<FieldModel> fields = isExploded ? operation.FieldTables.First(table => table.Name == parameter.Field!.Table).Fields : [];
        return fields.Where(field => !field.IsRest).Select(field => field.WireName).Prepend(parameter.WireName);
    }

    private static string ReadCall(EmissionModel emission, ParameterModel parameter, bool isNullable)
    {
        string required = parameter.IsRequired ? ", isRequired: true" : "";
        string separator = Separator(parameter) == "null" ? "" : ", " + Separator(parameter);
        string type = ElementType(emission, parameter);
        return Source(parameter) + parameter switch
        {
            { Shape: ParameterShape.List } => $".List({type}{separator}{required})",
            { IsRequired: true, Type.IsNullable: false } when !isNullable => $".Required({type})",
            _ when TypeText.IsValueType(parameter.Type) => $".Value({type}{required})",
            _ => $".Object({type}{required})",
        };
    }

    private static string Source(ParameterModel parameter)
    {
        string name = CSharpText.StringLiteral(parameter.WireName);
        if (parameter.Place != ParameterPlace.Path)
        {
            return $"call.{parameter.Place}({name})";
        }

        bool isPlain = parameter is { Style: ParameterStyle.Simple, Shape: ParameterShape.Text } or { Shape: ParameterShape.Document };
        string style = isPlain ? "" : $", PathStyle.{parameter.Style}, isExploded: {(parameter is { IsExploded: true, Shape: not ParameterShape.Text } ? "true" : "false")}";
        return $"call.Path({CSharpText.StringLiteral(parameter.ArgumentName)}{(isPlain && parameter.ArgumentName == parameter.WireName ? "" : ", " + name)}{style})";
    }

    private static string ElementType(EmissionModel emission, ParameterModel parameter)
    {
        bool isJson = parameter.Shape == ParameterShape.Document;
        return TypeOf(emission, WithoutNull(isJson ? parameter.Type : Element(parameter.Type)), isJson);
    }

    private static string Separator(ParameterModel parameter) => parameter switch
    {
        { Place: ParameterPlace.Path } => "null",
        { Style: ParameterStyle.SpaceDelimited } => "' '",
        { Style: ParameterStyle.PipeDelimited } => "'|'",
        { Style: ParameterStyle.Form, IsExploded: true, Place: ParameterPlace.Query } => "null",
        _ => "','",
    };

    private static string EnumFieldName(string name) => CSharpText.Identifier(name + "Parameter");

    private static TypeUse Element(TypeUse use) => use is ListUse list ? list.Item : use;

    private static TypeUse WithoutNull(TypeUse use) => use with { IsNullable = false };
}
