using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The endpoints of a tag, with what is known of them before a request comes.</summary>
internal static class EndpointsText
{
    /// <summary>The name of the class.</summary>
    public static string ClassName(TagOutline tag) => CSharpText.Identifier(tag.EndpointsName);

    /// <summary>The class.</summary>
    public static string Class(EmissionModel emission, TagModel tag) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"Binds requests to <see cref=\"{CSharpText.Identifier(tag.Outline.HandlerName)}\"/>.")}}
        {{FileHeader.GeneratedCode}}
        internal static class {{ClassName(tag.Outline)}}
        {
            {{CSharpWriter.Lines(ParameterText.Enums(tag).Select(name => ParameterText.EnumField(emission, name)))}}

            {{CSharpWriter.Blocks(tag.Operations.SelectMany(operation => FieldsText.Declarations(emission, operation)).Concat(FieldsText.Tables(emission, tag)))}}

            {{CSharpText.DocComment("summary", "The endpoints of all operations.")}}
            public static OperationEndpoint[] All { get; } =
            [
                {{CSharpWriter.Lines(tag.Operations.Select(operation => EndpointText.Construction(emission, tag.Outline, operation) + ","))}}
            ];

            {{CSharpWriter.Blocks(tag.Operations.Select(operation => operation.ErrorShape).GroupBy(shape => shape?.TypeName).Select(group => group.First()).Select(shape => ErrorText.Method(emission, shape)))}}
        }
        """);
}
