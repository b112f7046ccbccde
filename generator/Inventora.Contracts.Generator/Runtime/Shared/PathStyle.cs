namespace Inventora.Contracts.Generator.Runtime;

/// <summary>How a value stands in a path.</summary>
internal enum PathStyle
{
    /// <summary><c>a,b</c>.</summary>
    Simple,

    /// <summary><c>.a,b</c>.</summary>
    Label,

    /// <summary><c>;name=a,b</c>.</summary>
    Matrix,
}
