namespace Inventora.Contracts.Generator.Model;

/// <summary>What kind of C# type a <see cref="TypeModel"/> becomes.</summary>
public enum ModelKind
{
    /// <summary>A reference type with properties.</summary>
    Record,

    /// <summary>A C# enum.</summary>
    ClosedEnum,

    /// <summary>A struct around the raw value.</summary>
    OpenEnum,

    /// <summary>A reference type around a value of one of several types.</summary>
    Union,

    /// <summary>A reference type with the places of a JSON array.</summary>
    Tuple,

    /// <summary>A reference type with the parts of a multipart body.</summary>
    Parts,
}
