namespace Inventora.Contracts.Generator.Reading.Tree;

/// <summary>What JSON calls a value that has no parts.</summary>
public enum PlacedScalarKind
{
    Null,
    Boolean,
    Number,
    String,
}
