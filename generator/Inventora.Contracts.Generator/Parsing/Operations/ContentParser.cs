using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the media types of a body and the types of what they carry.</summary>
public sealed class ContentParser(ParsingContext context, TypeParser types)
{
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

    /// <summary>As <see cref="Parse(IDictionary{string, IOpenApiMediaType}?, string)"/>, with forms: alone, or beside JSON of the same type.</summary>
    /// <remarks>A body that has nothing but forms without a type, multipart ones above all, is left to the caller and to the handler as HTTP has it.</remarks>
    public EquatableArray<ContentModel> ParseRequest(IDictionary<string, IOpenApiMediaType>? content, string pointer)
    {
        EquatableArray<ContentModel> others = Parse(content?.Where(media => !IsForm(media.Key) && !IsMultipart(media.Key)).ToDictionary(media => media.Key, media => media.Value), pointer);
        TypeUse? json = others.FirstOrDefault(other => other.Kind == ContentKind.Json)?.Type;
        List<ContentModel> all = [.. others];
        List<string> untyped = [];
        foreach (KeyValuePair<string, IOpenApiMediaType> form in content?.Where(media => IsForm(media.Key)) ?? [])
        {
            string place = pointer.Child("content", form.Key);
            TypeUse? type = form.Value.Schema is { } schema ? types.Parse(new SchemaPart(schema, place.Child("schema"))) : null;
            if (type is ModelUse { Kind: ModelKind.Record } && (json is null || json == type))
            {
                all.Add(new ContentModel(form.Key, ContentKind.FormUrlEncoded, type with { IsNullable = false }, Joints: Joints(form.Value)));
            }
            else
            {
                untyped.Add(form.Key);
            }
        }

        untyped.AddRange(content?.Keys.Where(IsMultipart) ?? []);
        foreach (string mediaType in untyped)
        {
            context.Report(Rules.FormLeftOut, pointer.Child("content", mediaType), mediaType, all.Count == 0 ? "callers give HttpContent, and handlers read the HttpContext" : LeftOut);
        }

        if (all.Count == 0)
        {
            all.AddRange(untyped.Select(mediaType => new ContentModel(mediaType, ContentKind.Multipart, Json)));
        }

        return all.ToEquatableArray();
    }

    /// <summary>The properties that an <c>encoding</c> writes in another way than a form does by itself.</summary>
    private static EquatableArray<FieldJointModel> Joints(IOpenApiMediaType form)
    {
        return (form.Encoding ?? new Dictionary<string, OpenApiEncoding>())
            .Select(encoding => new FieldJointModel(encoding.Key, encoding.Value switch
            {
                { Style: Microsoft.OpenApi.ParameterStyle.DeepObject } => FieldJoint.Brackets,
                { Style: Microsoft.OpenApi.ParameterStyle.SpaceDelimited, Explode: not true } => FieldJoint.Space,
                { Style: Microsoft.OpenApi.ParameterStyle.PipeDelimited, Explode: not true } => FieldJoint.Pipe,
                { Style: Microsoft.OpenApi.ParameterStyle.Form, Explode: false } => FieldJoint.Comma,
                _ => FieldJoint.None,
            }))
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
            case ContentKind.Text:
            case null when !hasJson:
                return new ContentModel(mediaType, ContentKind.Text, new ScalarUse(ScalarKind.String, false, null));
            case ContentKind.Bytes when !IsJsonInDisguise(mediaType, schema):
                return new ContentModel(mediaType, ContentKind.Bytes, new ScalarUse(ScalarKind.Stream, false, null));
            case null or ContentKind.FormUrlEncoded or ContentKind.Multipart:
                context.Report(Rules.FormLeftOut, pointer, mediaType, LeftOut);
                return null;
            default:
                return new ContentModel(mediaType, ContentKind.Json, schema is null ? Json : types.Parse(schema.Value));
        }
    }

    /// <summary>Frameworks that don't say what they write (<c>*/*</c>) write JSON, when it has a structure.</summary>
    private static bool IsJsonInDisguise(string mediaType, SchemaPart? schema)
    {
        return mediaType == "*/*" && schema is { Schema: var found }
            && (found is OpenApiSchemaReference || found.Properties is { Count: > 0 } || found.Type is JsonSchemaType.Array or JsonSchemaType.Object);
    }

    private static ScalarUse Json { get; } = new(ScalarKind.Json, false, null);
}
