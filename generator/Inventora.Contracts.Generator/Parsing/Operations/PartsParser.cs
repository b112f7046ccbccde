using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the parts of a multipart body out of its schema and its <c>encoding</c>.</summary>
public sealed class PartsParser(ParsingContext context, TypeRegistry registry, TypeParser types)
{
    private readonly SchemaResolver resolver = new(context);

    /// <summary>The type of the body; null where its schema doesn't say which parts it has.</summary>
    public TypeUse? Parse(IOpenApiMediaType media, string pointer, string operationName)
    {
        if (media.Schema is not { } schema || resolver.Resolve(new SchemaPart(schema, pointer.Child("schema"))) is not { } target)
        {
            return null;
        }

        IReadOnlyList<SchemaPart>? flat = new SchemaFlattener(context, resolver).Flatten([target]);
        SchemaView? view = flat is null ? null : new SchemaView(flat);
        if (view is null || view.Properties.Count == 0 || view.Unions.Count > 0)
        {
            return null;
        }

        bool isNamed = schema is OpenApiSchemaReference;
        string key = target.Pointer + "#parts";
        string preferred = (isNamed ? registry.NameByPlace(target.Pointer) : operationName) + "Parts";
        return registry.Find(key) ?? registry.Add(key, preferred, ModelKind.Parts, name => Parse(view, media.Encoding, pointer, name, key));
    }

    private PartsModel Parse(SchemaView view, IDictionary<string, OpenApiEncoding>? encodings, string pointer, string name, string key)
    {
        KeyValuePair<string, IReadOnlyList<SchemaPart>>[] properties = [.. view.Properties];
        NameScope scope = new([.. ReservedNames.RecordMembers, name]);
        IReadOnlyList<string> names = scope.ClaimAll([.. properties.Select(property => Identifiers.Pascal(property.Key, "Part")).Select(part => new[] { part, part + "Part" })]);
        List<PartModel> parts = [];
        for (int index = 0; index < properties.Length; index++)
        {
            KeyValuePair<string, IReadOnlyList<SchemaPart>> property = properties[index];
            OpenApiEncoding? encoding = encodings is not null && encodings.TryGetValue(property.Key, out OpenApiEncoding? found) ? found : null;
            PartModel part = Parse(property.Key, property.Value, names[index], name, view.Required.Contains(property.Key), encoding);
            ReportUnwritten(encoding, part, pointer.Child("encoding", property.Key));
            parts.Add(part);
        }

        return new PartsModel(name, TypeRegistry.SourceNameOf(key), new Annotations(view.Parts).Description, view.Parts[0].Schema.Deprecated, parts.ToEquatableArray());
    }

    /// <summary>What an encoding says beside the type: parts are written as forms write them by themselves.</summary>
    private void ReportUnwritten(OpenApiEncoding? encoding, PartModel model, string pointer)
    {
        const string consequence = "lists are written as a part for each item, and objects as JSON";
        string part = model.WireName;
        if (encoding?.Headers is { Count: > 0 })
        {
            context.Report(Rules.NotSupported, pointer.Child("headers"), $"The headers of the part '{part}'", "it is written without them");
        }

        if (FieldJoints.Of(encoding) != model.Joint)
        {
            context.Report(Rules.NotSupported, pointer.Child("style"), $"The style of the part '{part}'", consequence);
        }

        foreach (string key in new[] { "encoding", "prefixEncoding", "itemEncoding" })
        {
            if (context.Find(pointer.Child(key)) is not null)
            {
                context.Report(Rules.NotSupported, pointer.Child(key), $"A part inside the part '{part}'", consequence);
            }
        }
    }

    private PartModel Parse(string wireName, IReadOnlyList<SchemaPart> schemas, string name, string owner, bool isRequired, OpenApiEncoding? encoding)
    {
        Annotations annotations = new(schemas);
        string? mediaType = encoding?.ContentType?.Split(',')[0].Trim();
        SchemaPart[] items = [.. schemas.Select(resolver.Resolve).OfType<SchemaPart>().Select(schema => schema.Items()).OfType<SchemaPart>()];
        bool isList = items.Length > 0;
        if (IsFile(isList ? items : schemas, mediaType))
        {
            return new PartModel(name, wireName, PartForm.File, new ScalarUse(ScalarKind.Stream, false, null), isList, isRequired, mediaType, annotations.Description, annotations.IsDeprecated);
        }

        TypeUse type = types.Parse(schemas, owner + name);
        bool isJson = mediaType is not null && MediaTypes.KindOf(mediaType) == ContentKind.Json;
        isList = !isJson && type is ListUse { Item: { IsNullable: false } item } && IsText(item);
        TypeUse value = isList ? ((ListUse)type).Item : type;
        PartForm form = !isJson && IsText(value) ? PartForm.Text : PartForm.Json;
        FieldJoint joint = isList && FieldJoints.Of(encoding) is var found and not FieldJoint.Brackets ? found : FieldJoint.None;
        return new PartModel(name, wireName, form, value, isList, isRequired, mediaType, annotations.Description, annotations.IsDeprecated, joint);
    }

    /// <summary>Bytes, by their format, by OpenAPI 3.1's <c>contentMediaType</c>, or by a media type that is neither JSON nor text.</summary>
    private bool IsFile(IReadOnlyList<SchemaPart> schemas, string? mediaType)
    {
        SchemaPart[] resolved = [.. schemas.Select(resolver.Resolve).OfType<SchemaPart>()];
        bool isBinary = resolved.Any(schema => schema.Schema.Format is "binary" || (schema.Schema as OpenApiSchema)?.ContentMediaType is not null);
        bool isEncoded = resolved.Any(schema => schema.Schema.Format is "byte" or "base64" || (schema.Schema as OpenApiSchema)?.ContentEncoding is not null);
        bool isOpaque = mediaType is not null && MediaTypes.KindOf(mediaType) is ContentKind.Bytes or null && resolved.All(schema =>
            schema.Schema is { Properties: null or { Count: 0 } } && (schema.Schema.Type ?? JsonSchemaType.String).HasFlag(JsonSchemaType.String));
        return !isEncoded && (isBinary || (mediaType is not null && isOpaque));
    }

    private static bool IsText(TypeUse type) => type is ScalarUse { Kind: not (ScalarKind.Json or ScalarKind.Stream) } or ModelUse { IsEnum: true };
}
