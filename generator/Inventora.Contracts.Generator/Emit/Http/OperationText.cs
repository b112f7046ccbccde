using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>What client and server say and hold of an operation alike.</summary>
public static class OperationText
{
    /// <summary>The documentation of the operation's method: the summary first, then the description.</summary>
    public static string Summary(OperationModel operation) => CSharpText.Summary(
        string.Join("\n\n", new[] { operation.Summary, operation.Description }.Where(text => !string.IsNullOrWhiteSpace(text))),
        $"<c>{CSharpText.XmlText(operation.Method)} {CSharpText.XmlText(operation.PathTemplate)}</c>");

    /// <summary>The one body that is sent and read: JSON if the operation has it, then a form, text, bytes; null when it has none of them.</summary>
    public static ContentModel? Body(BodyModel? body) => Preferred(body?.Contents ?? []).FirstOrDefault();

    /// <summary>The form that the one body may be read from as well; null when there is none.</summary>
    public static ContentModel? Form(BodyModel? body) => body?.Contents.FirstOrDefault(content => content.Kind == ContentKind.FormUrlEncoded);

    /// <summary>The bodies of a response that have different types, the preferred first.</summary>
    public static IReadOnlyList<ContentModel> Bodies(EmissionModel emission, ResponseModel response) =>
        Preferred(response.Contents).GroupBy(content => TypeText.Present(emission, content.Type)).Select(group => group.First()).ToArray();

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

    private static IEnumerable<ContentModel> Preferred(IEnumerable<ContentModel> contents) =>
        contents.Where(content => content.Kind != ContentKind.Multipart).OrderBy(content => content.Kind switch { ContentKind.Json => 0, ContentKind.FormUrlEncoded => 1, ContentKind.Text => 2, _ => 3 });
}
