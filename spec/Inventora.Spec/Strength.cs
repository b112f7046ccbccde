namespace Inventora.Spec;

/// <summary>How well the documentation supports a fact, strongest first.</summary>
public enum Strength
{
    /// <summary>A sentence of the documentation says it.</summary>
    Stated,

    /// <summary>A field table, parameter table or definition list says it.</summary>
    Tabled,

    /// <summary>It is only seen in an example.</summary>
    Exemplified,

    /// <summary>It follows from other statements.</summary>
    Implied,
}
