namespace Inventora.Contracts.Generator.Reading.Syntax;

/// <summary>Caps on what is read. No honest document comes near them; without them one of a few lines could kill the compiler.</summary>
public static class TreeLimits
{
    /// <summary>Objects and lists inside one another. A stack overflow can't be caught.</summary>
    public const int Depth = 200;

    /// <summary>Nodes of the whole document after aliases are replaced by what they repeat.</summary>
    public const long Nodes = 5_000_000;

    /// <summary>Nodes that take the places of references to other files.</summary>
    public const long Inlined = 500_000;
}
