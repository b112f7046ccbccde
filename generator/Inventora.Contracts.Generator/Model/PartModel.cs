namespace Inventora.Contracts.Generator.Model;

/// <summary>A part of a multipart body.</summary>
/// <param name="Name">The C# identifier.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Type">The type of the value, of an item for a list; of no meaning for a file.</param>
/// <param name="IsList">Whether it is a list of files or texts: the part stands once for each item, unless a joint says otherwise.</param>
/// <param name="MediaType">The media type that the document gives the part; null for what its form has by itself.</param>
/// <param name="Joint">What stands between the texts of a list in one part; none where each has a part.</param>
public sealed record PartModel(
    string Name,
    string WireName,
    PartForm Form,
    TypeUse Type,
    bool IsList,
    bool IsRequired,
    string? MediaType,
    string? Description,
    bool IsDeprecated,
    FieldJoint Joint = FieldJoint.None);
