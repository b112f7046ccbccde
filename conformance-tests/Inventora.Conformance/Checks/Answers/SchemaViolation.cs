namespace Inventora.Conformance.Checks.Answers;

/// <summary>A place of a body that does not match its schema.</summary>
/// <param name="Text">The place and what is wrong there.</param>
/// <param name="IsNull">Whether it is a <c>null</c> where the schema has none.</param>
internal sealed record SchemaViolation(string Text, bool IsNull);
