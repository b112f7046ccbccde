namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>What the versions of OpenAPI let a document hold.</summary>
public static class DocumentShapes
{
    /// <summary>The keys of a path that hold operations.</summary>
    public static readonly IReadOnlyCollection<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>A document of 3.0, 3.1 or 3.2; what one of them has is taken as meant in all of them.</summary>
    public static Shape.ObjectShape Modern { get; } = new ShapeTable(isSwagger: false).CreateDocument();

    /// <summary>A document of 2.0.</summary>
    public static Shape.ObjectShape Swagger { get; } = new ShapeTable(isSwagger: true).CreateDocument();
}
