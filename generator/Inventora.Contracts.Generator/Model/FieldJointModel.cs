namespace Inventora.Contracts.Generator.Model;

/// <summary>How the document says that a property of a form is written.</summary>
public sealed record FieldJointModel(string Field, FieldJoint Joint);
