using System.Text.Json;

namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>The C# type that the generator gives a schema, as far as a change of it must be noticed.</summary>
/// <param name="Text">The type without a question mark; a type of the document's own by its kind alone.</param>
/// <param name="IsValue">Whether it is a value type, so that <c>T?</c> is another type.</param>
internal sealed record CSharpShape(string Text, bool IsValue)
{
    private const int MaxDepth = 8;

    private static readonly CSharpShape Json = new("JsonElement", true);

    /// <summary>Whether it is a type of the document's own.</summary>
    public bool IsDeclared => Text is "record" or "enum" or "union" or "tuple";

    /// <summary>Whether it is an interface, which C# converts nothing from.</summary>
    public bool IsInterface => Text.StartsWith("list of ", StringComparison.Ordinal) || Text.StartsWith("map of ", StringComparison.Ordinal);

    /// <summary>The type of a schema.</summary>
    public static CSharpShape Of(SchemaFormReader reader, SchemaForm form, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return Json;
        }

        if (form.Alternatives.Count > 1)
        {
            return new CSharpShape("union", false);
        }

        if (form.Values is { Count: > 0 } values && values.All(value => value.GetValueKind() is JsonValueKind.String))
        {
            return new CSharpShape("enum", true);
        }

        var type = form.Types is { Count: 1 } types ? types.Single() : form.Types is { Count: > 1 } ? "several" : Inferred(form);
        return type switch
        {
            "string" => OfString(form["format"]?.ToString(), form["contentEncoding"]?.ToString()),
            "integer" when form.Values is { Count: > 0 } => new CSharpShape("enum", true),
            "integer" => new CSharpShape(form["format"]?.ToString() switch { "int32" or "int16" or "int8" or "uint8" or "uint16" => "int", "decimal" => "decimal", _ => "long" }, true),
            "number" => new CSharpShape(form["format"]?.ToString() switch { "float" => "float", "decimal" or "decimal128" => "decimal", "int32" => "int", "int64" => "long", _ => "double" }, true),
            "boolean" => new CSharpShape("bool", true),
            "array" when form.FirstItems.Count > 0 => new CSharpShape("tuple", false),
            "array" => new CSharpShape($"list of {Inner(reader, form.Items, depth)}", false),
            "object" when form.Properties.Count > 0 || (form.IsClosed && form.Others is null) => new CSharpShape("record", false),
            "object" => new CSharpShape($"map of {Inner(reader, form.Others, depth)}", false),
            "several" => new CSharpShape("union of " + string.Join(", ", form.Types!), false),
            _ => Json,
        };
    }

    /// <summary>The type of a property: whether it may be absent counts, and whether null is something else than absent.</summary>
    public string AsProperty(bool isRequired, bool isNullable) => (isRequired, isNullable, IsValue) switch
    {
        (false, true, _) => $"Optional<{Text}?>",
        (true, false, _) or (_, _, false) => Text,
        _ => Text + "?",
    };

    /// <summary>The type of an argument.</summary>
    public string AsArgument(bool isRequired, bool isNullable) => IsValue && (!isRequired || isNullable) ? Text + "?" : Text;

    private static string Inner(SchemaFormReader reader, Documents.PlacedJson? schema, int depth)
    {
        if (schema is not { } place)
        {
            return Json.Text;
        }

        var form = reader.Read(place);
        return Of(reader, form, depth + 1).AsArgument(isRequired: true, form.IsNullable && !form.IsAnything);
    }

    private static CSharpShape OfString(string? format, string? encoding) => format switch
    {
        "date" => new("DateOnly", true),
        "time" or "time-local" or "partial-time" => new("TimeOnly", true),
        "date-time" => new("DateTimeOffset", true),
        "duration" => new("TimeSpan", true),
        "uuid" or "guid" => new("Guid", true),
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => new("Uri", false),
        "byte" or "base64" or "base64url" => new("byte[]", false),
        "binary" => new("bytes", false),
        _ => new(encoding is "base64" or "base64url" ? "byte[]" : "string", false),
    };

    private static string? Inferred(SchemaForm form) =>
        form.Properties.Count > 0 || form.Others is not null ? "object" : form.Items is not null ? "array" : null;
}
