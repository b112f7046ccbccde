namespace Inventora.Contracts.Generator.Parsing;

/// <summary>Where OpenAPI 2.0 has what the library shows as 3.x.</summary>
public static class SwaggerPointers
{
    private static readonly (string Upgraded, string Original)[] Sections =
    [
        ("/components/schemas/", "/definitions/"),
        ("/components/parameters/", "/parameters/"),
        ("/components/responses/", "/responses/"),
        ("/components/securitySchemes/", "/securityDefinitions/"),
        ("/components/requestBodies/", "/parameters/"),
    ];

    /// <summary>The pointer in the document as it was written.</summary>
    public static string Locate(string pointer)
    {
        foreach ((string upgraded, string original) in Sections)
        {
            if (pointer.StartsWith(upgraded, StringComparison.Ordinal))
            {
                return original + pointer.Substring(upgraded.Length);
            }
        }

        int content = pointer.IndexOf("/content/", StringComparison.Ordinal);
        int schema = content < 0 ? -1 : pointer.IndexOf("/schema", content, StringComparison.Ordinal);
        return schema < 0 ? pointer : pointer.Substring(0, content) + pointer.Substring(schema);
    }
}
