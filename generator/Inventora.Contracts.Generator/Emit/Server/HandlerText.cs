using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The interface that a server implements for a tag.</summary>
internal static class HandlerText
{
    /// <summary>The interface, with one method for each operation.</summary>
    public static string Interface(EmissionModel emission, TagModel tag) => CSharpWriter.Fill($$"""
        {{CSharpText.Summary(tag.Outline.Description, $"The operations of {CSharpText.XmlText(tag.Outline.SourceName)}.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} interface {{CSharpText.Identifier(tag.Outline.HandlerName)}}
        {
            {{CSharpWriter.Blocks(tag.Operations.Select(Method))}}
        }
        """);

    private static string Method(OperationModel operation) => CSharpWriter.Fill($$"""
        {{OperationText.Summary(operation)}}
        Task<{{CSharpText.Identifier(operation.ResultName)}}> {{CSharpText.Identifier(operation.Name + "Async")}}({{CSharpText.Identifier(operation.RequestName)}} request, CancellationToken cancellationToken);
        """);
}
