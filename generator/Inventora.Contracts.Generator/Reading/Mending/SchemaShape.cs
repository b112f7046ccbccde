using static Inventora.Contracts.Generator.Reading.Mending.Shape;

namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>The keywords of schemas: those of OpenAPI 2.0 to 3.2, and those of the drafts of JSON Schema that these stand on.</summary>
internal static class SchemaShape
{
    private static readonly string[] Texts = ["title", "description", "format", "pattern", "$ref", "$id", "$anchor", "$comment", "contentEncoding", "contentMediaType"];
    private static readonly string[] Flags = ["nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"];
    private static readonly string[] Counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];
    private static readonly string[] Lists = ["allOf", "oneOf", "anyOf", "prefixItems"];
    private static readonly string[] Maps = ["properties", "patternProperties", "$defs", "dependentSchemas"];
    private static readonly string[] Schemas = ["items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema"];
    private static readonly string[] SchemasOrFlags = ["additionalProperties", "unevaluatedProperties", "unevaluatedItems"];
    private static readonly string[] Numbers = ["minimum", "maximum", "multipleOf"];
    private static readonly string[] Bounds = ["exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>Keywords that are remarks, or that are read elsewhere by what they are.</summary>
    private static readonly string[] Others =
    [
        "default", "const", "$schema", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor",
        "definitions", "dependencies", "additionalItems", "id", "collectionFormat",
    ];

    private static readonly WordShape TypeName = new(
        "a type of JSON",
        ["string", "number", "integer", "boolean", "object", "array", "null", "file"],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["int"] = "integer", ["int32"] = "integer", ["int64"] = "integer", ["long"] = "integer", ["short"] = "integer", ["bigint"] = "integer",
            ["float"] = "number", ["double"] = "number", ["decimal"] = "number",
            ["bool"] = "boolean",
            ["str"] = "string", ["text"] = "string", ["date"] = "string", ["datetime"] = "string", ["date-time"] = "string", ["uuid"] = "string",
            ["uri"] = "string", ["url"] = "string", ["email"] = "string",
            ["list"] = "array", ["map"] = "object", ["dict"] = "object", ["hash"] = "object",
        });

    /// <summary>Gives an object the keys of a schema.</summary>
    /// <param name="discriminator">What tells the objects of a union apart, which differs by version.</param>
    public static void Fill(ObjectShape schema, Shape discriminator)
    {
        schema.Add(Text, Texts);
        schema.Add(Flag, Flags);
        schema.Add(Count, Counts);
        schema.Add(ListOf(schema), Lists);
        schema.Add(MapOf(schema), Maps);
        schema.Add(schema, Schemas);
        schema.Add(BooleanOr(schema), SchemasOrFlags);
        schema.Add(Number, Numbers);
        schema.Add(NumberOrBoolean, Bounds);
        schema.Add(Any, Others);
        schema.Add(Remark, "example", "examples", "xml", "externalDocs");
        schema.Add(OneOrListOf(TypeName), "type");
        schema.Add(ListOf(Any), "enum");
        schema.Add(ListOf(Text), "required");
        schema.Add(MapOf(ListOf(Text)), "dependentRequired");
        schema.Add(discriminator, "discriminator");
    }

    /// <summary>Gives a parameter or a header of 2.0 the keywords of a schema, which it has itself.</summary>
    public static void FillOwn(ObjectShape parameter, ObjectShape schema)
    {
        parameter.Add(Text, "format", "pattern", "collectionFormat");
        parameter.Add(Flag, "uniqueItems");
        parameter.Add(Count, "minLength", "maxLength", "minItems", "maxItems");
        parameter.Add(Number, Numbers);
        parameter.Add(NumberOrBoolean, Bounds);
        parameter.Add(TypeName, "type");
        parameter.Add(schema, "items");
        parameter.Add(ListOf(Any), "enum");
        parameter.Add(Any, "default");
    }
}
