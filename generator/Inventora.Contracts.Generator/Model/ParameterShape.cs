namespace Inventora.Contracts.Generator.Model;

/// <summary>What a parameter's value is made of, as far as the way in which it travels is concerned.</summary>
public enum ParameterShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>Everything else: objects, and lists of what is no text.</summary>
    Structure,

    /// <summary>A JSON document of its own.</summary>
    Document,
}
