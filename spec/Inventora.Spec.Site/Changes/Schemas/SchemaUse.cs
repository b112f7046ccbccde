namespace Inventora.Spec.Site.Changes.Schemas;

/// <summary>How the generated code uses a schema's type at a place.</summary>
/// <param name="Names">The parts that name the type.</param>
/// <param name="Given">Those of them in which there is always a value, so that one that can be null has another type.</param>
/// <param name="Converts">Those that take a value for the whole answer, which null can't be taken for.</param>
internal readonly record struct SchemaUse(Breaks Names, Breaks Given, Breaks Converts = Breaks.None)
{
    /// <summary>Of a type that stands within others alone.</summary>
    public static readonly SchemaUse None = new(Breaks.None, Breaks.None);

    /// <summary>Inside of another type a value is there or null, whether or not what is around it may be missing.</summary>
    public static SchemaUse Inside(Breaks names) => new(names, names);

    /// <summary>Both uses.</summary>
    public static SchemaUse operator |(SchemaUse one, SchemaUse other) => new(one.Names | other.Names, one.Given | other.Given, one.Converts | other.Converts);
}
