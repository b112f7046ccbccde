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
    /// <summary>The bodies in the document's order; what can't be written or read yet is left out, with a finding.</summary>
    public EquatableArray<ContentModel> Parse(IDictionary<string, IOpenApiMediaType>? content, string pointer)
    {
        return (content ?? new Dictionary<string, IOpenApiMediaType>())
            .Select(media => Parse(media.Key, media.Value, pointer.Child("content", media.Key)))
            .OfType<ContentModel>()
            .ToEquatableArray();
    }

    /// <summary>As <see cref="Parse(IDictionary{string, IOpenApiMediaType}?, string)"/>, with forms: alone, or beside JSON of the same type.</summary>
    public EquatableArray<ContentModel> ParseRequest(IDictionary<string, IOpenApiMediaType>? content, string pointer)
    {
        EquatableArray<ContentModel> others = Parse(content?.Where(media => !IsForm(media.Key)).ToDictionary(media => media.Key, media => media.Value), pointer);
        TypeUse? json = others.FirstOrDefault(other => other.Kind == ContentKind.Json)?.Type;
        List<ContentModel> all = [.. others];
        foreach (KeyValuePair<string, IOpenApiMediaType> form in content?.Where(media => IsForm(media.Key)) ?? [])
        {
            string place = pointer.Child("content", form.Key);
            TypeUse? type = form.Value.Schema is { } schema ? types.Parse(new SchemaPart(schema, place.Child("schema"))) : null;
            if (type is ModelUse { Kind: ModelKind.Record } && (json is null || json == type))
            {
                all.Add(new ContentModel(form.Key, ContentKind.FormUrlEncoded, type with { IsNullable = false }));
            }
            else
            {
                context.Report(Rules.FormLeftOut, place, form.Key);
            }
        }

        return all.ToEquatableArray();
    }

    private static bool IsForm(string mediaType) => MediaTypes.KindOf(mediaType) == ContentKind.FormUrlEncoded;

    private ContentModel? Parse(string mediaType, IOpenApiMediaType media, string pointer)
    {
        SchemaPart? schema = media.Schema is { } found ? new SchemaPart(found, pointer.Child("schema")) : null;
        switch (MediaTypes.KindOf(mediaType))
        {
            case ContentKind.Text:
                return new ContentModel(mediaType, ContentKind.Text, new ScalarUse(ScalarKind.String, false, null));
            case ContentKind.Bytes when !IsJsonInDisguise(mediaType, schema):
                return new ContentModel(mediaType, ContentKind.Bytes, new ScalarUse(ScalarKind.Stream, false, null));
            case null or ContentKind.FormUrlEncoded or ContentKind.Multipart:
                context.Report(Rules.FormLeftOut, pointer, mediaType);
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
