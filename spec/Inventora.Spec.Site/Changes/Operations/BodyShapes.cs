using Inventora.Spec.Site.Changes.Schemas;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Changes.Operations;

/// <summary>The C# types that the generator gives bodies, as far as a change of them must be noticed.</summary>
internal static class BodyShapes
{
    /// <summary>The type of one form of a body: by its media type, and of JSON and forms by its schema.</summary>
    public static CSharpShape Of(SchemaFormReader reader, ApiMedia media)
    {
        var type = media.Type.Split(';')[0].Trim().ToLowerInvariant();
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal);
        var isTyped = type.EndsWith("/json", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal) || type == "application/x-www-form-urlencoded" || type.StartsWith("multipart/", StringComparison.Ordinal);
        if (!isTyped || media.Schema is not { } schema)
        {
            return new CSharpShape(isText ? "string" : isTyped ? "JsonElement" : "Stream", isTyped);
        }

        var form = reader.Read(schema.Place);
        var shape = CSharpShape.Of(reader, form);
        return shape.IsDeclared ? shape with { Text = form.Name ?? "a type at " + form.Place.Pointer } : shape;
    }

    /// <summary>The different types of several forms.</summary>
    public static IEnumerable<string> Of(SchemaFormReader reader, IEnumerable<ApiMedia> content) => content.Select(media => Of(reader, media).Text).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What the client's method returns: nothing, the type of the successes, or a choice of several.</summary>
    public static string Returned(SchemaFormReader reader, ApiOperation operation)
    {
        ApiResponse[] successes = [.. operation.Responses.Where(response => response.IsSuccess)];
        CSharpShape[] shapes = [.. successes.SelectMany(response => response.Content).Select(media => Of(reader, media)).DistinctBy(shape => shape.Text)];
        return shapes.Length switch
        {
            0 => "nothing",
            1 => shapes[0].AsArgument(isRequired: successes.All(response => response.Content.Count > 0), isNullable: false),
            _ => "one of " + string.Join(", ", successes.Select(response => response.Status + string.Join('|', Of(reader, response.Content)))),
        };
    }
}
