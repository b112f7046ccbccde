namespace Inventora.Spec.Site.Documents;

/// <summary>A property of an object.</summary>
/// <param name="Name">The name as it is sent.</param>
/// <param name="Schema">The form of its value.</param>
/// <param name="IsRequired">Whether the object always has it.</param>
public sealed record ApiProperty(string Name, ApiSchema Schema, bool IsRequired);
