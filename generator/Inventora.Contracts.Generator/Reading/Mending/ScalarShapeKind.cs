namespace Inventora.Contracts.Generator.Reading.Mending;

/// <summary>What a value without parts must be.</summary>
public enum ScalarShapeKind
{
    Text,
    Boolean,
    Count,
    Number,
    NumberOrBoolean,
}
