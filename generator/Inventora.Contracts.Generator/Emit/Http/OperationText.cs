using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>What client and server say and hold of an operation alike.</summary>
public static class OperationText
{
    /// <summary>The documentation of the operation's method: the summary first, then the description.</summary>
    public static string Summary(OperationModel operation) => CSharpText.Summary(
        string.Join("\n\n", new[] { operation.Summary, operation.Description }.Where(text => !string.IsNullOrWhiteSpace(text))),
        $"<c>{CSharpText.XmlText(operation.Method)} {CSharpText.XmlText(operation.PathTemplate)}</c>");

    /// <summary>The form that a body may be read from; null when there is none.</summary>
    public static ContentModel? Form(BodyModel? body) => body?.Contents.FirstOrDefault(content => content.Kind == ContentKind.FormUrlEncoded);

    /// <summary>The answers that say that all went well; <c>default</c> where no other does.</summary>
    public static IReadOnlyList<ResponseModel> Successes(OperationModel operation)
    {
        ResponseModel[] declared = operation.Responses.Where(response => response.IsSuccess).ToArray();
        return declared.Length > 0 ? declared : operation.Responses.Where(response => response.Status.IsDefault).ToArray();
    }

    /// <summary>The bodies of a response that have different types, the preferred first.</summary>
    public static IReadOnlyList<ContentModel> Bodies(EmissionModel emission, ResponseModel response) =>
        Preferred(response.Contents).GroupBy(content => ContentText.Present(emission, content)).Select(group => group.First()).ToArray();

    /// <summary>All media types of the bodies that have the type of <paramref name="body"/>, its own first.</summary>
    public static IReadOnlyList<string> MediaTypes(EmissionModel emission, ResponseModel response, ContentModel body) => Preferred(response.Contents)
        .Where(content => ContentText.Present(emission, content) == ContentText.Present(emission, body))
        .Select(content => content.MediaType)
        .Distinct()
        .ToArray();

    /// <summary>A media type that a body is sent with: a range such as <c>*/*</c> stands for bytes, text or JSON.</summary>
    public static string MediaType(ContentModel content) => MediaType(content.Kind, content.MediaType);

    /// <summary>As the overload.</summary>
    public static string MediaType(ContentKind kind, string mediaType) => (kind, mediaType.Contains('*')) switch
    {
        (ContentKind.Json, true) => "application/json",
        (ContentKind.Text, true) => "text/plain",
        (_, true) => "application/octet-stream",
        _ => mediaType,
    };

    private static IEnumerable<ContentModel> Preferred(IEnumerable<ContentModel> contents) => contents
        .Where(content => content.Kind != ContentKind.Multipart)
        .OrderBy(content => content switch { { Kind: ContentKind.Json, MediaType: "application/json" } => 0, { Kind: ContentKind.Json } => 1, { Kind: ContentKind.Text } => 2, { IsStream: true } => 4, _ => 3 });
}
