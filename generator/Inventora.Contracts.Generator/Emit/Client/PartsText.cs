using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The C# that writes a multipart body.</summary>
internal static class PartsText
{
    /// <summary>A statement that makes it the body of the request.</summary>
    public static string Statement(EmissionModel emission, ContentModel content, string name, string request) => CSharpWriter.Fill($$"""
        {{request}}.Content = new ApiParts()
            {{CSharpWriter.Lines(content.Parts.Select(part => Part(emission, part, $"{name}.{CSharpText.Identifier(part.Name)}")))}}
            .Content;
        """);

    private static string Part(EmissionModel emission, PartModel part, string value)
    {
        string name = CSharpText.StringLiteral(part.WireName);
        string? documented = part.MediaType ?? (part.Form == PartForm.Json ? "application/json" : null);
        string mediaType = documented is null ? "" : ", " + CSharpText.StringLiteral(documented);
        bool isOptional = !part.IsRequired || part.Type.IsNullable;
        return part switch
        {
            { Form: PartForm.File, IsList: true } => $".Files({name}, {value}{mediaType})",
            { Form: PartForm.File } => $".File({name}, {value}{mediaType})",
            { Form: PartForm.Text, IsList: true } when JointText.Of(part.Joint) is { } mark =>
                $".Text({name}, ParameterFormat.Join(ParameterFormat.List({value}, static item => {RequestPartsText.Scalar(emission, part.Type, "item")}), \"{mark}\"){mediaType})",
            { Form: PartForm.Text, IsList: true } => $".Texts({name}, ParameterFormat.List({value}, static item => {RequestPartsText.Scalar(emission, part.Type, "item")}){mediaType})",
            { Form: PartForm.Text } => $".Text({name}, {RequestPartsText.Scalar(emission, part.Type with { IsNullable = isOptional }, value)}{mediaType})",
            _ when isOptional && TypeText.IsValueType(part.Type) => $".Text({name}, {value} is null ? null : ParameterFormat.Json({value}.Value, {Write(emission, part)}){mediaType})",
            _ => $".Text({name}, ParameterFormat.Json({value}, {Write(emission, part)}){mediaType})",
        };
    }

    private static string Write(EmissionModel emission, PartModel part) => JsonWriterText.WriteDelegate(emission, part.Type with { IsNullable = false });
}
