namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>The keywords of schemas, by what they do.</summary>
internal static class SchemaKeywordNames
{
    /// <summary>What only people read.</summary>
    public static readonly HashSet<string> Documentation = new(StringComparer.Ordinal) { "title", "description", "example", "examples", "externalDocs" };

    /// <summary>What allows and forbids nothing.</summary>
    public static readonly HashSet<string> SaysNothing = new(StringComparer.Ordinal)
    {
        "title", "description", "example", "examples", "externalDocs", "default", "deprecated", "readOnly", "writeOnly", "xml", "x-enum-varnames", "x-enumNames",
    };

    /// <summary>Lower bounds: the greater, the fewer values.</summary>
    public static readonly IReadOnlyList<string> LowerBounds = ["minimum", "minLength", "minItems", "minProperties", "minContains"];

    /// <summary>Upper bounds: the greater, the more values.</summary>
    public static readonly IReadOnlyList<string> UpperBounds = ["maximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

    /// <summary>Rules between values, and rules that have no simpler reading: only whether they are the same can be said.</summary>
    public static readonly IReadOnlyList<string> Conditions =
    [
        "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "dependencies", "patternProperties", "propertyNames", "contains",
        "unevaluatedItems", "unevaluatedProperties", "multipleOf", "uniqueItems",
    ];

    /// <summary>What a text holds.</summary>
    public static readonly IReadOnlyList<string> Content = ["contentEncoding", "contentMediaType", "contentSchema"];

    /// <summary>Formats that say which texts or numbers are allowed; others are left to the application.</summary>
    public static readonly HashSet<string> CheckedFormats = new(StringComparer.Ordinal)
    {
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double", "date", "time", "date-time", "duration", "uuid", "email",
        "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uri-template", "json-pointer",
        "relative-json-pointer", "regex", "byte", "binary", "base64", "base64url",
    };
}
