using static Inventora.Spec.Site.Tests.Changes.Documents;

namespace Inventora.Spec.Site.Tests.Changes;

/// <summary>The places of a document beside properties in which a schema can stand, each as a document around it.</summary>
internal static class SchemaPlaces
{
    private const string Named = """
        components:
          schemas:
            Choice: {type: string, enum: [a, b]}
            Other: {type: string, enum: [a, b]}
            Part: {type: object, properties: {id: {type: string}}}

        """;

    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["an optional parameter"] = schema => Parameters($"{{name: size, in: query, schema: {schema}}}") + Named,
        ["a required parameter"] = schema => Parameters($"{{name: size, in: query, required: true, schema: {schema}}}") + Named,
        ["a required header"] = schema => Responses($"'204': {{description: Done., headers: {{X-Size: {{required: true, schema: {schema}}}}}}}") + Named,
        ["an optional body"] = schema => Body($"{{content: {{application/json: {{schema: {schema}}}}}}}") + Named,
        ["an answer"] = schema => Responses($"'200': {{description: Done., content: {{application/json: {{schema: {schema}}}}}}}") + Named,
        ["a refusal"] = schema => Responses($"'204': {{description: Done.}}, '400': {{description: No., content: {{application/json: {{schema: {schema}}}}}}}") + Named,
    };

    // Objects in parameters and headers are written in so many ways that they have rules of their own.
    public static bool Fits(string place, string schema) =>
        !(place.EndsWith("parameter", StringComparison.Ordinal) || place.EndsWith("header", StringComparison.Ordinal)) || !(schema.Contains("object", StringComparison.Ordinal) || schema.Contains("Part", StringComparison.Ordinal));
}
