using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The record for an operation whose successes have bodies of different types.</summary>
internal static class SuccessText
{
    /// <summary>The record's name.</summary>
    public static string RecordName(OperationModel operation) => CSharpText.Identifier(operation.Name + "Success");

    /// <summary>The record: one property for each body, of which one is set; empty where none is needed.</summary>
    public static string Record(EmissionModel emission, SuccessModel success) => !success.IsRecord ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"What <c>{CSharpText.XmlText(success.Operation.SourceId)}</c> answered: the body of the status that came; null for the others.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} sealed record {{RecordName(success.Operation)}}
        {
            {{CSharpWriter.Blocks(success.Responses.Zip(success.Bodies, (response, body) => Property(emission, response, body)))}}
        }
        """);

    private static string Property(EmissionModel emission, ResponseModel response, ContentModel? body) => body is null ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.Summary(response.Description, "The body of this status.")}}
        public {{TypeText.Nullable(emission, body.Type)}} {{CSharpText.Identifier(response.Name)}} { get; init; }
        """);
}
