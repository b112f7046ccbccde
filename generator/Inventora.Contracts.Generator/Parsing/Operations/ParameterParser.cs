using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the parameters of an operation, those of its path among them.</summary>
public sealed class ParameterParser(ParsingContext context, TypeRegistry registry, TypeParser types)
{
    // Section 4.8.12.1 of the specification: these three are said by other means, and a parameter of that name is ignored.
    private static readonly HashSet<string> IgnoredHeaders = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    private readonly References references = new(context);
    private readonly HeaderNames headerNames = new(context);
    private readonly DefaultParser defaults = new(context, registry);

    /// <summary>The parameters in the document's order; null when a required one can't be sent.</summary>
    public EquatableArray<ParameterModel>? Parse(PlacedOperation placed, string operationName)
    {
        List<(OpenApiParameter Element, string Pointer)> declared = Collect(placed.PathItem, placed.PathPointer, placed.Operation, placed.Pointer);

        // What all operations of a path share has the path's name, and not that of the operation that happens to come first.
        string shared = placed.PathPointer.Child("parameters") + "/";
        string pathName = Identifiers.Pascal(PathNames.OfPath(placed.Path), "Path");
        string[] preferred = [.. declared.Select(entry => Identifiers.Pascal(entry.Element.Name!, "Parameter"))];
        IReadOnlyList<string> names = new NameScope(ReservedNames.RequestMembers).ClaimAll([.. preferred.Select((name, index) => new[] { name, name + declared[index].Element.In!.Value })]);
        IReadOnlyList<string> arguments = new NameScope(ReservedNames.Arguments).ClaimAll([.. names.Select(WordCasing.ToCamelCase).Select(name => new[] { name, name + "Value" })]);
        List<ParameterModel> models = [];
        for (int index = 0; index < declared.Count; index++)
        {
            (OpenApiParameter parameter, string place) = declared[index];
            if (!place.StartsWith("/components/", StringComparison.Ordinal))
            {
                registry.NameRoot(place, (place.StartsWith(shared, StringComparison.Ordinal) ? pathName : operationName) + preferred[index]);
            }

            ParameterModel? model = Parse(parameter, place, names[index], arguments[index]);
            if (model is not null)
            {
                models.Add(model);
            }
            else if (parameter.Required || parameter.In == ParameterLocation.Path)
            {
                return null;
            }
        }

        return models.ToEquatableArray();
    }

    /// <summary>An operation's parameter takes the place of the path's with the same name and location.</summary>
    private List<(OpenApiParameter Element, string Pointer)> Collect(OpenApiPathItem path, string pathPointer, OpenApiOperation operation, string pointer)
    {
        List<(OpenApiParameter Element, string Pointer)> declared = [];
        foreach ((IList<IOpenApiParameter>? list, string place) in new[] { (path.Parameters, pathPointer), (operation.Parameters, pointer) })
        {
            for (int index = 0; index < (list?.Count ?? 0); index++)
            {
                if (references.Resolve(list![index], place.Child("parameters").Child(index)) is not { } found || !HasKeys(found.Element, found.Pointer))
                {
                    continue;
                }

                int same = declared.FindIndex(other => other.Element.Name == found.Element.Name && other.Element.In == found.Element.In);
                if (same >= 0)
                {
                    declared[same] = found;
                }
                else if (found.Element.In != ParameterLocation.Header || !IgnoredHeaders.Contains(found.Element.Name!))
                {
                    declared.Add(found);
                }
            }
        }

        return declared;
    }

    private bool HasKeys(OpenApiParameter parameter, string pointer)
    {
        string? missing = string.IsNullOrEmpty(parameter.Name) ? "name" : parameter.In is null ? "in" : null;
        if (missing is not null)
        {
            context.ReportAtValue(Rules.MissingKey, pointer, missing, "the parameter is left out");
        }

        return missing is null;
    }

    private ParameterModel? Parse(OpenApiParameter parameter, string pointer, string name, string argument)
    {
        SchemaPart? schema = FindSchema(parameter, pointer, out bool isJson);
        string? wireName = parameter.In == ParameterLocation.Header ? headerNames.Parse(parameter.Name!, pointer.Child("name")) : parameter.Name;
        if (schema is null || wireName is null)
        {
            return null;
        }

        TypeUse type = types.Parse(schema.Value);
        type = isJson ? type : TextForm(type, schema.Value.Pointer);
        Model.ParameterStyle style = isJson ? Model.ParameterStyle.Json : StyleOf(parameter, type);
        bool isRequired = parameter.Required || parameter.In == ParameterLocation.Path;
        Annotations annotations = new([schema.Value]);
        LiteralModel? standard = isRequired || annotations.Default is not { } value ? null : defaults.Parse(value, type, schema.Value.Pointer);
        return new ParameterModel(
            name,
            argument,
            wireName,
            PlaceOf(parameter.In!.Value),
            type,
            isRequired,
            standard,
            style,
            IsExploded(parameter),
            parameter.AllowReserved,
            parameter.Description ?? annotations.Description,
            parameter.Deprecated || annotations.IsDeprecated,
            ShapeOf(style, type));
    }

    private SchemaPart? FindSchema(OpenApiParameter parameter, string pointer, out bool isJson)
    {
        isJson = false;
        if (parameter.Schema is { } schema)
        {
            return new SchemaPart(schema, pointer.Child("schema"));
        }

        if (parameter.Content is not { Count: > 0 } contents)
        {
            context.ReportAtValue(Rules.MissingKey, pointer, "schema", "its values are taken as text");
            return new SchemaPart(new OpenApiSchema { Type = JsonSchemaType.String }, pointer.Child("schema"));
        }

        KeyValuePair<string, IOpenApiMediaType> content = contents.First();
        string place = pointer.Child("content", content.Key).Child("schema");
        ContentKind? kind = MediaTypes.KindOf(content.Key);
        if (IsWholeQuery(parameter) && kind != ContentKind.FormUrlEncoded)
        {
            context.ReportAtValue(Rules.NotSupported, pointer, $"The parameter '{parameter.Name}' is a whole query, written as '{content.Key}'", "it is left out");
            return null;
        }

        isJson = kind == ContentKind.Json;
        bool isText = !isJson && kind != ContentKind.FormUrlEncoded;
        return new SchemaPart(isText ? new OpenApiSchema { Type = JsonSchemaType.String } : content.Value.Schema ?? new OpenApiSchema(), place);
    }

    /// <summary>How the values are written, by the styles that a place has.</summary>
    private static Model.ParameterStyle StyleOf(OpenApiParameter parameter, TypeUse type)
    {
        switch (parameter.In)
        {
            case ParameterLocation.Path:
                return parameter.Style switch
                {
                    Microsoft.OpenApi.ParameterStyle.Matrix => Model.ParameterStyle.Matrix,
                    Microsoft.OpenApi.ParameterStyle.Label => Model.ParameterStyle.Label,
                    _ => Model.ParameterStyle.Simple,
                };
            case ParameterLocation.Header:
                return Model.ParameterStyle.Simple;
            case ParameterLocation.Query when !IsText(type):
                return parameter.Style switch
                {
                    Microsoft.OpenApi.ParameterStyle.DeepObject => Model.ParameterStyle.DeepObject,
                    Microsoft.OpenApi.ParameterStyle.SpaceDelimited when !parameter.Explode => Model.ParameterStyle.SpaceDelimited,
                    Microsoft.OpenApi.ParameterStyle.PipeDelimited when !parameter.Explode => Model.ParameterStyle.PipeDelimited,
                    _ => Model.ParameterStyle.Form,
                };
            default:
                return Model.ParameterStyle.Form;
        }
    }

    private static bool IsExploded(OpenApiParameter parameter) => parameter.Explode || IsWholeQuery(parameter);

    /// <summary>OpenAPI 3.2: the query as a whole is one parameter.</summary>
    private static bool IsWholeQuery(OpenApiParameter parameter) => parameter.In == ParameterLocation.QueryString;

    private static ParameterShape ShapeOf(Model.ParameterStyle style, TypeUse type)
    {
        return style == Model.ParameterStyle.Json ? ParameterShape.Document
            : IsText(type) ? ParameterShape.Text
            : type is ListUse { Item.IsNullable: false } list && IsText(list.Item) && style != Model.ParameterStyle.DeepObject ? ParameterShape.List
            : ParameterShape.Structure;
    }

    /// <summary>Texts of several kinds are one text: a URL tells no number from a string. One value beside a list of them is a list of one.</summary>
    private TypeUse TextForm(TypeUse type, string pointer)
    {
        if (type is ModelUse { Kind: ModelKind.Tuple } tuple)
        {
            return ListForm(tuple, pointer);
        }

        if (type is ListUse { Item: ModelUse { Kind: ModelKind.Union } item } list)
        {
            return TextForm(item, pointer) is ScalarUse text ? list with { Item = text } : type;
        }

        if (type is not ModelUse { Kind: ModelKind.Union } use)
        {
            return type;
        }

        registry.ParseOpen();
        TypeUse[] arms = registry.FindType(use.Name) is UnionModel union ? [.. union.Arms.Select(arm => arm.Type)] : [];
        if (arms.Length == 0 || !arms.All(arm => IsText(arm) || (arm is ListUse list && IsText(list.Item))))
        {
            return type;
        }

        context.Report(Rules.NotEnforced, pointer, "Of which kind the parameter's text is");
        ScalarUse single = new(ScalarKind.String, use.IsNullable, null);
        return arms.Any(arm => arm is ListUse) ? new ListUse(single with { IsNullable = false }, use.IsNullable, null) : single;
    }

    /// <summary>The places of a tuple in a URL are items of a list: of their own kind if they have the same, else of text.</summary>
    private TypeUse ListForm(ModelUse use, string pointer)
    {
        registry.ParseOpen();
        TypeUse[] members = registry.FindType(use.Name) is not TupleModel tuple ? []
            : [.. tuple.Items.Select(item => item.Type), .. tuple.Rest?.Type is ListUse { Item: var rest } ? new[] { rest } : []];
        TypeUse[] kinds = [.. members.Select(member => member with { IsNullable = false, Constraints = null }).Where(kind => kind is not ScalarUse { Kind: ScalarKind.Json }).Distinct()];
        if (kinds.Length == 0 || !kinds.All(IsText))
        {
            return use;
        }

        context.Report(Rules.NotEnforced, pointer, "Which place of the parameter's list has which type");
        return new ListUse(kinds.Length == 1 ? kinds[0] : new ScalarUse(ScalarKind.String, false, null), use.IsNullable, null);
    }

    private static bool IsText(TypeUse type)
    {
        return type is ScalarUse { Kind: not (ScalarKind.Json or ScalarKind.Stream) } or ModelUse { IsEnum: true };
    }

    private static ParameterPlace PlaceOf(ParameterLocation location)
    {
        return location switch
        {
            ParameterLocation.Path => ParameterPlace.Path,
            ParameterLocation.Header => ParameterPlace.Header,
            ParameterLocation.Cookie => ParameterPlace.Cookie,
            _ => ParameterPlace.Query,
        };
    }
}
