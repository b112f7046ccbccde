namespace Inventora.Conformance.Checks.Answers;

/// <summary>A place of a body that does not match its schema.</summary>
/// <param name="Path">The place, such as <c>#/data[3].name</c>.</param>
/// <param name="Problem">What is wrong there.</param>
/// <param name="IsNull">Whether it is a <c>null</c> where the schema has none.</param>
internal sealed record SchemaViolation(string Path, string Problem, bool IsNull)
{
    /// <summary>The place and what is wrong there.</summary>
    public string Text => $"{Path}: {Problem}";

    /// <summary>The same violation, of a part of a body that stands at a place of it.</summary>
    public SchemaViolation Under(string place) => Path.TrimStart('#', '/') is { Length: > 0 } rest
        ? this with { Path = $"#/{place}.{rest}" }
        : this with { Path = $"#/{place}" };
}
