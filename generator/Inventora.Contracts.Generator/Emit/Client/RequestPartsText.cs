using System.Globalization;
using System.Text;
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
        // What follows a # tells operations apart in the document; it is no part of what HTTP sends.
        bool hasFragment = false;
        foreach (PathPartModel part in operation.Path.TakeWhile(_ => !hasFragment))
        {
            hasFragment = part.Literal?.Contains('#') == true;
            yield return part.Literal is { } literal
                ? $"{request}.AddPath({CSharpText.StringLiteral(EncodePath(literal.Split('#')[0]))});"
                : PathValue(emission, arguments.First(argument => argument.Parameter is { Place: ParameterPlace.Path } parameter && parameter.WireName == part.Parameter), request);
        }

        foreach (ArgumentText argument in operation.Parameters.Where(parameter => parameter.Place != ParameterPlace.Path).Select(parameter => arguments.First(argument => argument.Parameter == parameter)))
        {
            yield return Value(emission, argument.Parameter!, CSharpText.Identifier(argument.Name), request);
        }

        if (operation.Body is { } body)
        {
            yield return Body(emission, body, arguments.First(argument => argument.Parameter is null), request);
        }
    }

    private static string PathValue(EmissionModel emission, ArgumentText argument, string request)
    {
        ParameterModel parameter = argument.Parameter!;
        string name = CSharpText.Identifier(argument.Name);
        string prefix = parameter.Style switch
        {
            ParameterStyle.Label => $"{request}.AddPath(\".\");\n",
            ParameterStyle.Matrix => $"{request}.AddPath({CSharpText.StringLiteral($";{Uri.EscapeDataString(parameter.WireName)}=")});\n",
            _ => "",
        };
        string text = Text(emission, parameter, name);
        return $"{prefix}{request}.AddPath(nameof({name}), {text}!);";
    }

    private static string Value(EmissionModel emission, ParameterModel parameter, string name, string request)
    {
        string wireName = CSharpText.StringLiteral(parameter.WireName);
        if (parameter.IsObject)
        {
            string isDeep = parameter.Style == ParameterStyle.DeepObject ? "true" : "false";
            return $"{request}.AddQueryObject({wireName}, {name}, {JsonWriterText.WriteDelegate(emission, Present(parameter.Type))}, isDeep: {isDeep}{FieldNames(parameter.Fields)});";
        }

        string text = Text(emission, parameter, name);
        string reserved = parameter.AllowsReserved ? ", allowsReserved: true" : "";
        return (parameter.Place, IsList(parameter)) switch
        {
            (ParameterPlace.Query, true) => $"{request}.AddQuery({wireName}, {text}, {Separator(parameter)}{reserved});",
            (ParameterPlace.Query, false) => $"{request}.AddQuery({wireName}, {text}{reserved});",
            (_, true) => $"{request}.Add{parameter.Place}({wireName}, ParameterFormat.Join({text}));",
            _ => $"{request}.Add{parameter.Place}({wireName}, {text});",
        };
    }

    private static string Separator(ParameterModel parameter) => parameter switch
    {
        { Style: ParameterStyle.SpaceDelimited } => "\"%20\"",
        { Style: ParameterStyle.PipeDelimited } => "\"%7C\"",
        { IsExploded: true } => "null",
        _ => "\",\"",
    };

    private static bool IsList(ParameterModel parameter) => parameter.Style != ParameterStyle.Json && parameter.Type is ListUse;

    private static string Text(EmissionModel emission, ParameterModel parameter, string name) => parameter switch
    {
        { Style: ParameterStyle.Json } => $"ParameterFormat.Json({name}, {JsonWriterText.WriteDelegate(emission, Present(parameter.Type))})",
        { Type: ListUse { Item: ModelUse { IsEnum: true, IsNullable: false } item } } => $"ParameterFormat.List({name}, {JsonReaderText.Converter(emission, item)}.ToText)",
        { Type: ListUse list } => $"ParameterFormat.List({name}, static item => {Scalar(emission, list.Item, "item")})",
        _ => Scalar(emission, parameter.Type with { IsNullable = parameter.Type.IsNullable || !parameter.IsRequired }, name),
    };

    private static string Scalar(EmissionModel emission, TypeUse use, string name) => use switch
    {
        ScalarUse { Kind: ScalarKind.Json } => $"ParameterFormat.Json({name}, {JsonWriterText.WriteDelegate(emission, Present(use))})",
        ScalarUse => $"ParameterFormat.Of({name})",
        ModelUse { IsEnum: true, IsNullable: false } model => $"{JsonReaderText.Converter(emission, model)}.ToText({name})",
        ModelUse { IsEnum: true } model => $"ParameterFormat.Of({name}, {JsonReaderText.Converter(emission, model)}.ToText)",
        _ => $"ParameterFormat.Json({name}, {JsonWriterText.WriteDelegate(emission, Present(use))})",
    };

    private static TypeUse Present(TypeUse use) => use with { IsNullable = false };

    private static string Body(EmissionModel emission, BodyModel body, ArgumentText argument, string request)
    {
        string name = CSharpText.Identifier(argument.Name);
        ContentModel? content = OperationText.Body(body);
        string mediaType = content is null ? "" : CSharpText.StringLiteral(OperationText.MediaType(content));
        string statement = content switch
        {
            null => $"{request}.Content = {name};",
            { Kind: ContentKind.Json } => $"{request}.SetJson({Unwrapped(body, content, name)}, {JsonWriterText.WriteDelegate(emission, body.IsRequired ? content.Type : Present(content.Type))}{(mediaType == "\"application/json\"" ? "" : ", " + mediaType)});",
            { Kind: ContentKind.FormUrlEncoded } => $"{request}.SetForm({name}, {JsonWriterText.WriteDelegate(emission, content.Type)}{FieldNames(content.Fields)});",
            { Kind: ContentKind.Text } => $"{request}.Content = new global::System.Net.Http.StringContent({name}, global::System.Text.Encoding.UTF8, {CSharpText.StringLiteral(OperationText.MediaType(content).Split(';')[0].Trim())});",
            _ => $"{request}.SetBytes({name}, {mediaType});",
        };
        return body.IsRequired ? statement : CSharpWriter.Fill($$"""
            if ({{name}} is not null)
            {
                {{statement}}
            }
            """);
    }

    // Which fields stand once for each item, and which hold JSON: all others hold their text.
    private static string FieldNames(IEnumerable<FieldModel> fields)
    {
        FieldModel[] all = fields.ToArray();
        return Names("lists", all.Where(field => field.IsList)) + Names("documents", all.Where(field => field.Form == FieldForm.Json));
    }

    private static string Names(string argument, IEnumerable<FieldModel> fields)
    {
        string names = string.Join(", ", fields.Select(field => CSharpText.StringLiteral(field.WireName)));
        return names.Length == 0 ? "" : $", {argument}: [{names}]";
    }

    private static string Unwrapped(BodyModel body, ContentModel content, string name) => !body.IsRequired && TypeText.IsValueType(content.Type) ? name + ".Value" : name;

    // Segments keep what may stand in them (RFC 3986, pchar), and so does the query that some documents write into a path; all else is escaped once, here.
    private static string EncodePath(string literal)
    {
        var encoded = new StringBuilder(literal.Length);
        foreach (byte unit in Encoding.UTF8.GetBytes(literal))
        {
            char character = (char)unit;
            bool isPlain = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~!$&'()*+,;=:@/%?".IndexOf(character) >= 0;
            encoded.Append(isPlain ? character.ToString() : "%" + unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
