using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The interface of a tag's operations, and the class behind it.</summary>
internal static class TagClientText
{
    /// <summary>The interface.</summary>
    public static string Interface(EmissionModel emission, TagModel tag) => CSharpWriter.Fill($$"""
        {{CSharpText.Summary(tag.Outline.Description, $"The operations of {CSharpText.XmlText(tag.Outline.SourceName)}.")}}
        /// <exception cref="{{RuntimeNames.ApiException(emission)}}">Of every operation: the answer is not what the contract declares for success.</exception>
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} interface {{CSharpText.Identifier(tag.Outline.ClientInterfaceName)}}
        {
            {{CSharpWriter.Blocks(tag.Operations.SelectMany(operation => OperationVariants.Of(emission, operation)).SelectMany(operation => new[]
            {
                OperationClientText.Declaration(emission, operation),
                OperationClientText.ResponseDeclaration(emission, operation),
                StreamText.Declaration(emission, operation),
                PagingText.Declaration(emission, operation),
            }))}}
        }
        """);

    /// <summary>The class.</summary>
    public static string Class(EmissionModel emission, TagModel tag) => CSharpWriter.Fill($$"""
        {{FileHeader.GeneratedCode}}
        internal sealed class {{CSharpText.Identifier(tag.Outline.ClientClassName)}}(ApiTransport transport) : {{CSharpText.Identifier(tag.Outline.ClientInterfaceName)}}
        {
            private readonly ApiTransport transport = transport;

            {{CSharpWriter.Blocks(tag.Operations.SelectMany(operation => OperationVariants.Of(emission, operation)).SelectMany(operation => new[]
            {
                OperationClientText.ResponseMethod(emission, operation),
                StreamText.Method(emission, operation),
                PagingText.Method(emission, operation),
            }))}}
        }
        """);
}
