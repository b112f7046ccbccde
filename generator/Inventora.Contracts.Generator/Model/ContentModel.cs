using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One media type of a body and the type of what it carries.</summary>
/// <param name="MediaType">The media type as documented, ranges included.</param>
/// <param name="Parts">The parts of a multipart body; otherwise none.</param>
/// <param name="Joints">How the document says that properties of a form are written.</param>
/// <param name="Fields">The fields of a form; otherwise none.</param>
public sealed record ContentModel(string MediaType, ContentKind Kind, TypeUse Type, EquatableArray<FieldModel> Fields = default, EquatableArray<FieldJointModel> Joints = default, EquatableArray<PartModel> Parts = default)
{
    /// <summary>Whether values come one after another, and the type is that of one of them.</summary>
    public bool IsStream => Kind is ContentKind.Events or ContentKind.JsonLines or ContentKind.JsonSequence;
}
