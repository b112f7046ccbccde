using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>The C# types of bodies.</summary>
public static class ContentText
{
    /// <summary>The type of a body that is there, null not among its values.</summary>
    public static string Present(EmissionModel emission, ContentModel content) => content switch
    {
        { Kind: ContentKind.Multipart } => "HttpContent",
        { Kind: ContentKind.Events } => $"IAsyncEnumerable<{Item(emission, content)}>",
        { IsStream: true } => $"IAsyncEnumerable<{Item(emission, content)}>",
        _ => TypeText.Present(emission, content.Type),
    };

    /// <summary>The type of a body, with <c>?</c> where null is a value.</summary>
    public static string Of(EmissionModel emission, ContentModel content) => Present(emission, content) + (content is { IsStream: false, Type.IsNullable: true } ? "?" : "");

    /// <summary>The type of one of the values that come one after another.</summary>
    public static string Item(EmissionModel emission, ContentModel content) => content.Kind == ContentKind.Events
        ? $"global::{CSharpText.Namespace(emission.ModelsNamespace)}.ServerSentEvent<{TypeText.Of(emission, content.Type)}>"
        : TypeText.Of(emission, content.Type);

    /// <summary>Whether <c>?</c> makes another type of it.</summary>
    public static bool IsValueType(ContentModel content) => content is { IsStream: false, Kind: not ContentKind.Multipart } && TypeText.IsValueType(content.Type);
}
