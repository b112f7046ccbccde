using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One of the types that a value of a union can have.</summary>
/// <param name="Name">The C# name, unique in the union, such as <c>Cat</c> in <c>TryGetCat</c>.</param>
/// <param name="Type">The type, never nullable; no other arm of the union has the same one.</param>
/// <param name="Kinds">What its values are in JSON.</param>
/// <param name="Marks">The values of the union's discriminator that stand for this arm, as texts; none where it is told by other means.</param>
/// <param name="Required">The properties without which an object is not of this arm.</param>
/// <param name="Optional">The other properties that an object of this arm can have.</param>
/// <param name="IsOpen">Whether an object of this arm keeps what has any other name, too.</param>
/// <param name="IsDefault">Whether an object whose discriminator is missing, or known to no arm, is of this arm.</param>
/// <param name="Listed">What is listed for properties for which other arms list something else, where a value that is not listed is no error.</param>
public sealed record UnionArmModel(
    string Name,
    TypeUse Type,
    JsonKinds Kinds,
    EquatableArray<string> Marks,
    EquatableArray<string> Required,
    EquatableArray<string> Optional,
    bool IsOpen = false,
    bool IsDefault = false,
    EquatableArray<ListedTextsModel> Listed = default);
