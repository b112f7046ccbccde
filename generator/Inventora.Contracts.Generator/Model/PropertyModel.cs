namespace Inventora.Contracts.Generator.Model;

/// <summary>One property of a record.</summary>
/// <param name="Name">The C# identifier, unique in the record and different from the record's name.</param>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Type">The type of a value that is present.</param>
/// <param name="Constant">The only value that it can have, null aside; null where it can have several.</param>
/// <param name="IsRequired">Whether it must be present. Not required and nullable is an <c>Optional&lt;T?&gt;</c>; not required and not nullable is a <c>T?</c>.</param>
/// <param name="Default">The value that an absent property stands for, when the document gives one.</param>
/// <param name="DefaultedName">The identifier of the get-only property that applies the default, such as <c>StatusOrDefault</c>; null without a default.</param>
public sealed record PropertyModel(
    string Name,
    string JsonName,
    TypeUse Type,
    bool IsRequired,
    LiteralModel? Default,
    string? DefaultedName,
    string? Description,
    bool IsDeprecated,
    PropertyAccess Access,
    LiteralModel? Constant = null)
{
    /// <summary>Whether it always has its one value, so that nobody needs to set it.</summary>
    public bool IsFixed => Constant is not null && IsRequired && !Type.IsNullable;

    /// <summary>Whether absent, null and a value are three different things here.</summary>
    public bool IsThreeState => !IsRequired && Type.IsNullable;
}
