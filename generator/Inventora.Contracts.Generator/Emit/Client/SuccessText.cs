using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The record for an operation whose successes have bodies of different types.</summary>
internal static class SuccessText
{
    /// <summary>The record's name.</summary>
    public static string RecordName(OperationModel operation) => CSharpText.Identifier(operation.SuccessName);

    /// <summary>The record: one property for each body, of which one is set; empty where none is needed.</summary>
    public static string Record(EmissionModel emission, SuccessModel success) => !success.IsRecord ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"What <c>{CSharpText.XmlText(success.Operation.SourceId)}</c> answered: the body that came; null for the others.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} sealed record {{RecordName(success.Operation)}}
        {
            {{CSharpWriter.Blocks(success.Alternatives.Select(alternative => Property(emission, alternative)))}}

            {{Match(emission, success)}}
        }
        """);

    private static string Property(EmissionModel emission, SuccessAlternative alternative) => alternative.Body is not { } body ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.Summary(alternative.Response.Description, $"The body of this status{(alternative.Name == alternative.Response.Name ? "" : $", as <c>{CSharpText.XmlText(body.MediaType)}</c>")}.")}}
        public {{TypeText.Nullable(emission, body.Type)}} {{CSharpText.Identifier(alternative.Name)}} { get; init; }
        """);

    private static string Match(EmissionModel emission, SuccessModel success)
    {
        SuccessAlternative[] bodies = success.Alternatives.Where(alternative => alternative.Body is not null).ToArray();
        string[] names = bodies.Select(alternative => "on" + alternative.Name).ToArray();
        string parameters = string.Concat(bodies.Zip(names, (body, name) => $"Func<{TypeText.Present(emission, body.Body!.Type)}, TResult> {CSharpText.Identifier(name)}, "));
        IEnumerable<string> arms = bodies.Zip(names, (body, name) => $"{CSharpText.Identifier(body.Name)} is {{ }} value{body.Name} ? {CSharpText.Identifier(name)}(value{body.Name}) :");
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", "Calls the function for what came.")}}
            {{CSharpText.DocComment("typeparam name=\"TResult\"", "What all functions make of it.")}}
            {{CSharpWriter.Lines(bodies.Zip(names, (body, name) => CSharpText.Parameter(name, null, $"For <see cref=\"{CSharpText.Identifier(body.Name)}\"/>.")))}}
            {{CSharpText.Parameter("onNone", null, "For an answer without a body.")}}
            public TResult Match<TResult>({{parameters}}Func<TResult> onNone) =>
                {{CSharpWriter.Lines(arms)}}
                onNone();
            """);
    }
}
