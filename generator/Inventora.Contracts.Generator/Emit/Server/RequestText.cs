using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The record that carries a request's parameters and body to the handler.</summary>
internal static class RequestText
{
    /// <summary>Whether the property of the body always has a value: with several types of bodies, each can be the one that did not come.</summary>
    public static bool IsRequired(EmissionModel emission, OperationModel operation) => operation.Body is { IsRequired: true } && BodyGroup.Of(emission, operation).Count == 1;

    /// <summary>The record.</summary>
    public static string Record(EmissionModel emission, OperationModel operation) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"What <c>{CSharpText.XmlText(operation.SourceId)}</c> was asked.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} sealed record {{CSharpText.Identifier(operation.RequestName)}} : OperationRequest
        {
            {{CSharpWriter.Blocks([.. operation.Parameters.Select(parameter => Property(emission, parameter)), .. BodyGroup.Of(emission, operation).Select(group => Body(emission, operation, group))])}}
        }
        """);

    private static string Property(EmissionModel emission, ParameterModel parameter)
    {
        string name = CSharpText.Identifier(parameter.Name);
        string declaration = parameter switch
        {
            { IsRequired: true } => $"public required {TypeText.Of(emission, parameter.Type)} {name} {{ get; init; }}",
            { Default: { } literal } => $"public {TypeText.Present(emission, parameter.Type)} {name} {{ get; init; }} = {TypeText.Literal(emission, parameter.Type, literal)};",
            _ => $"public {TypeText.Nullable(emission, parameter.Type)} {name} {{ get; init; }}",
        };
        string fallback = $"The {parameter.Place.ToString().ToLowerInvariant()} parameter <c>{CSharpText.XmlText(parameter.WireName)}</c>.";
        return $"{CSharpText.Summary(parameter.Description, fallback)}\n{declaration}";
    }

    private static string Body(EmissionModel emission, OperationModel operation, BodyGroup group)
    {
        // What has no type is left to the HTTP request.
        if (group.Content.Kind == ContentKind.Multipart)
        {
            return "";
        }

        string name = CSharpText.Identifier(group.Name);
        string declaration = IsRequired(emission, operation)
            ? $"public required {ContentText.Of(emission, group.Content)} {name} {{ get; init; }}"
            : $"public {ContentText.Present(emission, group.Content)}? {name} {{ get; init; }}";
        string types = string.Join(", ", group.MediaTypes.SelectMany(media => media).Select(media => $"<c>{CSharpText.XmlText(media)}</c>"));
        bool isOneOfSeveral = BodyGroup.Of(emission, operation).Count > 1;
        return $"{CSharpText.Summary(operation.Body!.Description, isOneOfSeveral ? $"The body that came as {types}; null when it came in another form." : "The body.")}\n{declaration}";
    }
}
