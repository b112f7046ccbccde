namespace Inventora.Contracts.Generator.Model;

/// <summary>How a parameter's value is written.</summary>
public enum ParameterStyle
{
    Simple,
    Form,
    Label,
    Matrix,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>The value is a document of its own, written as JSON.</summary>
    Json,
}
