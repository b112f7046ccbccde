using System.Text.Json.Nodes;
using Inventora.Spec.Site.Documents;

namespace Inventora.Spec.Site.Outlines;

/// <summary>A value as documentation shows it: what it is called, what it may be, and what is inside. Finite, whatever the schema refers to.</summary>
public sealed record SchemaOutline
{
    /// <summary>The name of the property; null for what has none, such as a body.</summary>
    public string? Name { get; init; }

    /// <summary>What stands for the value.</summary>
    public required ApiSchema Schema { get; init; }

    /// <summary>Whether it is always there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it may be null.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Its type in words.</summary>
    public required IReadOnlyList<TypePiece> Type { get; init; }

    /// <summary>Its meaning, in Markdown; null where nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Its bounds and other rules.</summary>
    public required IReadOnlyList<SchemaConstraint> Constraints { get; init; }

    /// <summary>The only values that it may have, without null; empty where they are not listed, or where its type has a name and a page says them.</summary>
    public required IReadOnlyList<JsonNode> Values { get; init; }

    /// <summary>Examples that the schema has itself.</summary>
    public required IReadOnlyList<JsonNode?> Examples { get; init; }

    /// <summary>What <see cref="Children"/> belong to, such as <c>TaskItem</c>; null for what has no name.</summary>
    public string? ChildrenOf { get; init; }

    /// <summary>The properties of the value, or of the items of a list; empty where it has none or they are left to the page of their type.</summary>
    public IReadOnlyList<SchemaOutline> Children { get; init; } = [];

    /// <summary>The forms that the value has the choice of; empty where there is one.</summary>
    public IReadOnlyList<SchemaOutline> Alternatives { get; init; } = [];
}
