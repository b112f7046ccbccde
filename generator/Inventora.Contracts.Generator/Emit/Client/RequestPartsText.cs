using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The statements that fill a request: path, query, headers, cookies, body.</summary>
internal static class RequestPartsText
{
    /// <summary>The statements, in order.</summary>
    public static IEnumerable<string> Of(EmissionModel emission, OperationModel operation, IReadOnlyList<ArgumentText> arguments, string request)
    {
        foreach (string parameter in operation.Path.Select(part => part.Parameter).OfType<string>().Where(_ => !operation.IsHook))
        {
            yield return PathValue(emission, arguments.First(argument => argument.Parameter is { Place: ParameterPlace.Path } path && path.WireName == parameter), request);
        }

        foreach (ArgumentText argument in operation.Parameters.Where(parameter => parameter.Place != ParameterPlace.Path).Select(parameter => arguments.First(argument => argument.Parameter == parameter)))
        {
            yield return Value(emission, argument.Parameter!, CSharpText.Identifier(argument.Name), request);
        }

        if (operation.Body is { } body)
        {
            ArgumentText argument = arguments.First(argument => argument is { Parameter: null, IsContentType: false, IsUrl: false });
            string? contentType = arguments.FirstOrDefault(argument => argument.IsContentType) is { } choice ? CSharpText.Identifier(choice.Name) : null;
            yield return Body(emission, body, BodyGroup.Of(emission, operation)[0], CSharpText.Identifier(argument.Name), contentType, request);
        }
    }

    private static string PathValue(EmissionModel emission, ArgumentText argument, string request)
    {
        ParameterModel parameter = argument.Parameter!;
        string name = CSharpText.Identifier(argument.Name);
        if (RequestPathText.IsPlain(parameter))
        {
            return $"{request}.AddPath(nameof({name}), {Text(emission, parameter, name)});";
        }

        string parts = parameter.Shape switch
        {
            ParameterShape.Structure => $"ObjectText.Of({Element(emission, parameter, name)})",
            ParameterShape.List => $"ParameterFormat.Parts({Text(emission, parameter, name)})",
            _ => $"ParameterFormat.Parts([{Text(emission, parameter, name)}])",
        };
        return $"{request}.AddPath(nameof({name}), {CSharpText.StringLiteral(parameter.WireName)}, PathStyle.{parameter.Style}, isExploded: {Boolean(parameter.IsExploded)}, {parts});";
    }

    private static string Value(EmissionModel emission, ParameterModel parameter, string name, string request)
    {
        string wireName = CSharpText.StringLiteral(parameter.WireName);
        string reserved = parameter.AllowsReserved ? ", allowsReserved: true" : "";
        if (parameter.Shape == ParameterShape.Structure)
        {
            return $"{request}.{Structure(parameter, wireName, Element(emission, parameter, name), reserved)};";
        }

        string text = Text(emission, parameter, name);
        return (parameter.Place, parameter.Shape) switch
        {
            (ParameterPlace.Query, ParameterShape.List) => $"{request}.AddQuery({wireName}, {text}, {Separator(parameter)}{reserved});",
            (ParameterPlace.Query, _) => $"{request}.AddQuery({wireName}, {text}{reserved});",
            (_, ParameterShape.List) => $"{request}.Add{parameter.Place}({wireName}, ParameterFormat.Join({text}));",
            _ => $"{request}.Add{parameter.Place}({wireName}, {text});",
        };
    }

    private static string Structure(ParameterModel parameter, string wireName, string element, string reserved) => parameter switch
    {
        { Style: ParameterStyle.DeepObject } => $"AddQuery(ObjectText.InBrackets({wireName}, {element}){reserved})",
        { Place: ParameterPlace.Query, IsExploded: true } => $"AddQuery(ObjectText.Exploded({wireName}, {element}){reserved})",
        { Place: ParameterPlace.Query } => $"AddQuery({wireName}, ObjectText.Of({element}), {Separator(parameter)}{reserved})",
        { Place: ParameterPlace.Cookie, IsExploded: true, Type: not ListUse } => $"AddCookies(ObjectText.Exploded({wireName}, {element}))",
        _ => $"Add{parameter.Place}({wireName}, ObjectText.Join(ObjectText.Of({element}), \",\", isExploded: {Boolean(parameter.IsExploded)}))",
    };

    private static string Element(EmissionModel emission, ParameterModel parameter, string name) => parameter.Type is ScalarUse
        ? name
        : $"ObjectText.Element({name}, {JsonWriterText.WriteDelegate(emission, Present(parameter.Type))})";

    private static string Boolean(bool value) => value ? "true" : "false";

    private static string Separator(ParameterModel parameter) => parameter switch
    {
        { Style: ParameterStyle.SpaceDelimited } => "\"%20\"",
        { Style: ParameterStyle.PipeDelimited } => "\"%7C\"",
        { IsExploded: true } => "null",
        _ => "\",\"",
    };

    private static string Text(EmissionModel emission, ParameterModel parameter, string name) => parameter switch
    {
        { Shape: ParameterShape.Document } => Document(emission, parameter, name),
        { Type: ListUse { Item: ModelUse { IsEnum: true, IsNullable: false } item } } => $"ParameterFormat.List({name}, {JsonReaderText.Converter(emission, item)}.ToText)",
        { Type: ListUse list } => $"ParameterFormat.List({name}, static item => {Scalar(emission, list.Item, "item")})",
        _ => Scalar(emission, parameter.Type with { IsNullable = parameter.Type.IsNullable || !parameter.IsRequired }, name),
    };

    // A delegate of a value type does not take a nullable one.
    private static string Document(EmissionModel emission, ParameterModel parameter, string name)
    {
        string write = JsonWriterText.WriteDelegate(emission, Present(parameter.Type));
        return TypeText.IsValueType(parameter.Type) && (parameter.Type.IsNullable || !parameter.IsRequired)
            ? $"({name}.HasValue ? ParameterFormat.Json({name}.Value, {write}) : null)"
            : $"ParameterFormat.Json({name}, {write})";
    }

    /// <summary>An expression of the text of a value, null where it is.</summary>
    public static string Scalar(EmissionModel emission, TypeUse use, string name) => use switch
    {
        ScalarUse { Kind: ScalarKind.Json } => $"ParameterFormat.Json({name}, {JsonWriterText.WriteDelegate(emission, Present(use))})",
        ScalarUse { Kind: ScalarKind.String } => name,
        ScalarUse scalar => $"{ScalarText.Format(scalar.Kind)}({name})",
        ModelUse { IsEnum: true, IsNullable: false } model => $"{JsonReaderText.Converter(emission, model)}.ToText({name})",
        ModelUse { IsEnum: true } model => $"ParameterFormat.Of({name}, {JsonReaderText.Converter(emission, model)}.ToText)",
        _ => $"ParameterFormat.Json({name}, {JsonWriterText.WriteDelegate(emission, Present(use))})",
    };

    private static TypeUse Present(TypeUse use) => use with { IsNullable = false };

    private static string Body(EmissionModel emission, BodyModel body, BodyGroup group, string name, string? contentType, string request)
    {
        string statement = Statement(emission, body, group.Forms[group.Forms.Count - 1], name, group.Forms.Count > 1 ? null : contentType, request);
        for (int i = group.Forms.Count - 2; i >= 0; i--)
        {
            // The preferred form stands last in the chain, for what names none of the others.
            ContentModel other = group.Forms[i + 1];
            string condition = string.Join(" || ", group.MediaTypes[i + 1].Select(media => $"{contentType} == {CSharpText.StringLiteral(media)}"));
            statement = CSharpWriter.Fill($$"""
                if ({{condition}})
                {
                    {{Statement(emission, body, other, name, null, request)}}
                }
                else
                {
                    {{Statement(emission, body, group.Forms[i], name, null, request)}}
                }
                """);
        }

        return body.IsRequired || IsSkippedWhenNull(group) ? statement : CSharpWriter.Fill($$"""
            if ({{name}} is not null)
            {
                {{statement}}
            }
            """);
    }

    private static bool IsSkippedWhenNull(BodyGroup group) => group.Forms.Count == 1 && group.Content.Kind == ContentKind.Json && !ContentText.IsValueType(group.Content);

    private static string Statement(EmissionModel emission, BodyModel body, ContentModel content, string name, string? contentType, string request)
    {
        string documented = CSharpText.StringLiteral(OperationText.MediaType(content));
        string mediaType = contentType is null ? documented : $"{contentType} ?? {documented}";
        return content switch
        {
            { Kind: ContentKind.Multipart } => $"{request}.Content = {name};",
            { Kind: ContentKind.Json } => $"{request}.{(body.IsRequired || TypeText.IsValueType(content.Type) ? "SetJson" : "SetOptionalJson")}({Unwrapped(body, content, name)}, {JsonWriterText.WriteDelegate(emission, body.IsRequired ? content.Type : Present(content.Type))}{(mediaType == "\"application/json\"" ? "" : ", " + mediaType)});",
            { Kind: ContentKind.FormUrlEncoded } => $"{request}.SetForm({name}, {JsonWriterText.WriteDelegate(emission, content.Type)}{Layout(content.Fields)});",
            { Kind: ContentKind.Parts } => PartsText.Statement(emission, content, name, request),
            { Kind: ContentKind.Text } => $"{request}.SetText({name}, {mediaType});",
            { IsStream: true } => $"{request}.SetLines({name}, {JsonWriterText.WriteDelegate(emission, content.Type)}, {mediaType}, isSequence: {Boolean(content.Kind == ContentKind.JsonSequence)});",
            _ => $"{request}.SetBytes({name}, {mediaType});",
        };
    }

    // Which fields are no single texts, and no lists that stand there once for each item.
    private static string Layout(IEnumerable<FieldModel> fields)
    {
        FieldModel[] all = fields.ToArray();
        string[] traits =
        [
            Names("Documents", all.Where(field => field.Joint == FieldJoint.None && field.Form == FieldForm.Json)),
            Names("Commas", all.Where(field => field.Joint == FieldJoint.Comma)),
            Names("Spaces", all.Where(field => field.Joint == FieldJoint.Space)),
            Names("Pipes", all.Where(field => field.Joint == FieldJoint.Pipe)),
            Names("Brackets", all.Where(field => field.Joint == FieldJoint.Brackets)),
        ];
        string layout = string.Join(", ", traits.Where(trait => trait.Length > 0));
        return layout.Length == 0 ? "" : $", new FormLayout {{ {layout} }}";
    }

    private static string Names(string property, IEnumerable<FieldModel> fields)
    {
        string names = string.Join(", ", fields.Select(field => CSharpText.StringLiteral(field.WireName)));
        return names.Length == 0 ? "" : $"{property} = [{names}]";
    }

    private static string Unwrapped(BodyModel body, ContentModel content, string name) => !body.IsRequired && TypeText.IsValueType(content.Type) ? name + ".Value" : name;
}
