using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the media types of a body and the types of what they carry.</summary>
public sealed class ContentParser(ParsingContext context, TypeRegistry registry, TypeParser types)
{
    private readonly PartsParser parts = new(context, registry, types);
    private readonly SchemaResolver resolver = new(context);

    private const string LeftOut = "this form of the body is left out";

    /// <summary>The bodies in the document's order; what can't be written or read yet is left out, with a finding.</summary>
    public EquatableArray<ContentModel> Parse(IDictionary<string, IOpenApiMediaType>? content, string pointer)
    {
        bool hasJson = content?.Any(media => MediaTypes.KindOf(media.Key) == ContentKind.Json) ?? false;
        return (content ?? new Dictionary<string, IOpenApiMediaType>())
            .Select(media => Parse(media.Key, media.Value, pointer.Child("content", media.Key), hasJson))
            .OfType<ContentModel>()
            .ToEquatableArray();
    }

    /// <summary>As <see cref="Parse(IDictionary{string, IOpenApiMediaType}?, string)"/>, with forms and multipart bodies.</summary>
    /// <remarks>Those whose schema doesn't say what they hold are left to the caller and to the handler as HTTP has them, where there is nothing else.</remarks>
    public EquatableArray<ContentModel> ParseRequest(IDictionary<string, IOpenApiMediaType>? content, string pointer, string operationName)
    {
        bool hasJson = content?.Any(media => MediaTypes.KindOf(media.Key) == ContentKind.Json) ?? false;
        List<ContentModel> all = [];
        List<string> untyped = [];
        foreach (KeyValuePair<string, IOpenApiMediaType> media in content ?? new Dictionary<string, IOpenApiMediaType>())
        {
            string place = pointer.Child("content", media.Key);
            bool isForm = IsForm(media.Key) || IsMultipart(media.Key);
            ContentModel? model = IsForm(media.Key) ? ParseForm(media.Key, media.Value, place)
                : IsMultipart(media.Key) ? ParseParts(media.Key, media.Value, place, operationName)
                : Parse(media.Key, media.Value, place, hasJson && MediaTypes.KindOf(media.Key) is not null);
            if (model is not null)
            {
                // Nobody sends events to a server.
                all.Add(model.Kind == ContentKind.Events ? new ContentModel(media.Key, ContentKind.Text, new ScalarUse(ScalarKind.String, false, null)) : model);
            }
            else if (isForm)
            {
                untyped.Add(media.Key);
            }
        }

        foreach (string mediaType in untyped)
        {
            context.Report(Rules.FormLeftOut, pointer.Child("content", mediaType), mediaType, all.Count == 0 ? "callers give HttpContent, and handlers read the HttpContext" : LeftOut);
        }

        return (all.Count > 0 ? all : untyped.Select(mediaType => new ContentModel(mediaType, ContentKind.Multipart, Json))).ToEquatableArray();
    }

    private ContentModel? ParseForm(string mediaType, IOpenApiMediaType media, string pointer)
    {
        TypeUse? type = media.Schema is { } schema ? types.Parse(new SchemaPart(schema, pointer.Child("schema"))) : null;
        return type is ModelUse { Kind: ModelKind.Record }
            ? new ContentModel(mediaType, ContentKind.FormUrlEncoded, type with { IsNullable = false }, Joints: Joints(media))
            : null;
    }

    private ContentModel? ParseParts(string mediaType, IOpenApiMediaType media, string pointer, string operationName)
    {
        bool isFormData = mediaType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        return isFormData && parts.Parse(media, pointer, operationName) is { } type ? new ContentModel(mediaType, ContentKind.Parts, type) : null;
    }

    /// <summary>The properties that an <c>encoding</c> writes in another way than a form does by itself.</summary>
    private static EquatableArray<FieldJointModel> Joints(IOpenApiMediaType form)
    {
        return (form.Encoding ?? new Dictionary<string, OpenApiEncoding>())
            .Select(encoding => new FieldJointModel(encoding.Key, FieldJoints.Of(encoding.Value)))
            .Where(joint => joint.Joint != FieldJoint.None)
            .ToArray()
            .ToEquatableArray();
    }

    private static bool IsMultipart(string mediaType) => MediaTypes.KindOf(mediaType) == ContentKind.Multipart;

    private static bool IsForm(string mediaType) => MediaTypes.KindOf(mediaType) == ContentKind.FormUrlEncoded;

    private ContentModel? Parse(string mediaType, IOpenApiMediaType media, string pointer, bool hasJson)
    {
        SchemaPart? schema = media.Schema is { } found ? new SchemaPart(found, pointer.Child("schema")) : null;
        switch (MediaTypes.KindOf(mediaType))
        {
            case ContentKind.Events or ContentKind.JsonLines or ContentKind.JsonSequence:
                return ParseStream(mediaType, MediaTypes.KindOf(mediaType)!.Value, media, pointer);
            case ContentKind.Text when hasJson && IsStructure(schema):
                // JSON by another name, as frameworks list it beside JSON itself.
                return null;
            case ContentKind.Text:
            case null when !hasJson:
                return new ContentModel(mediaType, ContentKind.Text, new ScalarUse(ScalarKind.String, false, null));
            case ContentKind.Bytes when !(mediaType == "*/*" && IsStructure(schema)):
                return new ContentModel(mediaType, ContentKind.Bytes, new ScalarUse(ScalarKind.Stream, false, null));
            case null or ContentKind.FormUrlEncoded or ContentKind.Multipart:
                context.Report(Rules.FormLeftOut, pointer, mediaType, LeftOut);
                return null;
            default:
                // Frameworks that don't say what they write (*/*) write JSON, when it has a structure.
                return new ContentModel(mediaType, ContentKind.Json, schema is null ? Json : types.Parse(schema.Value));
        }
    }

    /// <summary>The type of one value: OpenAPI 3.2's <c>itemSchema</c>, or else the schema, or that of its items.</summary>
    private ContentModel ParseStream(string mediaType, ContentKind kind, IOpenApiMediaType media, string pointer)
    {
        SchemaPart? part = media.ItemSchema is { } item ? new SchemaPart(item, pointer.Child("itemSchema"))
            : media.Schema is { } schema ? new SchemaPart(schema, pointer.Child("schema"))
            : null;
        SchemaPart? resolved = part is null ? null : resolver.Resolve(part.Value);
        if (media.ItemSchema is null && resolved?.Items() is { } items)
        {
            part = items;
        }

        // An itemSchema of events describes the event, whose data is text.
        bool isText = kind == ContentKind.Events && (resolved is not { } found || found.Schema.Type == JsonSchemaType.String || found.Schema.Properties?.ContainsKey("data") == true);
        TypeUse type = isText ? new ScalarUse(ScalarKind.String, false, null) : part is null ? Json : types.Parse(part.Value);
        return new ContentModel(mediaType, kind, type);
    }

    private static bool IsStructure(SchemaPart? schema)
    {
        return schema is { Schema: var found }
            && (found is OpenApiSchemaReference || found.Properties is { Count: > 0 } || found.Type is JsonSchemaType.Array or JsonSchemaType.Object);
    }

    private static ScalarUse Json { get; } = new(ScalarKind.Json, false, null);
}
