using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Parsing.Schemas;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Reads the headers that answers declare.</summary>
public sealed class HeaderParser(ParsingContext context, TypeParser types)
{
    private readonly HeaderNames headerNames = new(context);

    /// <summary>The headers in the document's order. What a header's text can't be read as stays text.</summary>
    /// <param name="names">The names of the operation's headers, by what they are on the wire: one header has one name in all answers.</param>
    public EquatableArray<HeaderModel> Parse(IDictionary<string, IOpenApiHeader>? headers, string pointer, IDictionary<string, string> names, NameScope scope)
    {
        List<HeaderModel> models = [];
        foreach (KeyValuePair<string, IOpenApiHeader> header in headers ?? new Dictionary<string, IOpenApiHeader>())
        {
            // The specification: Content-Type is said by other means.
            if (string.Equals(header.Key, "Content-Type", StringComparison.OrdinalIgnoreCase)
                || headerNames.Parse(header.Key, pointer.Child("headers", header.Key)) is not { } wireName
                || models.Any(other => string.Equals(other.WireName, wireName, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (!names.TryGetValue(wireName.ToLowerInvariant(), out string? name))
            {
                string preferred = Identifiers.Pascal(wireName, "Header");
                names[wireName.ToLowerInvariant()] = name = scope.Claim(preferred, preferred + "Header");
            }

            (TypeUse type, ParameterShape shape) = TypeOf(header.Value, pointer.Child("headers", header.Key));
            models.Add(new HeaderModel(name, WordCasing.ToCamelCase(name), wireName, type, shape, header.Value.Required, header.Value.Description));
        }

        return models.ToEquatableArray();
    }

    private (TypeUse Type, ParameterShape Shape) TypeOf(IOpenApiHeader header, string pointer)
    {
        ScalarUse text = new(ScalarKind.String, false, null);
        if (header.Schema is not { } schema || header is OpenApiHeaderReference)
        {
            // A header of components has its place there; its own type is parsed with it.
            if (header is not OpenApiHeaderReference { Reference: { } reference } || header.Schema is null || SchemaResolver.PointerOf(reference) is not { } target)
            {
                return (text, ParameterShape.Text);
            }

            schema = header.Schema;
            pointer = target;
        }

        TypeUse type = types.Parse(new SchemaPart(schema, pointer.Child("schema"))) with { IsNullable = false };
        return type switch
        {
            _ when IsText(type) => (type, ParameterShape.Text),
            ListUse { Item: { IsNullable: false } item } when IsText(item) => (type, ParameterShape.List),
            _ => (text, ParameterShape.Text),
        };
    }

    private static bool IsText(TypeUse type) => type is ScalarUse { Kind: not (ScalarKind.Json or ScalarKind.Stream) } or ModelUse { IsEnum: true };
}
