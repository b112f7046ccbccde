namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>Where a node starts in the document's text, and how much of its first line it takes; lines and columns count from 0.</summary>
public readonly record struct TextPlace(int Offset, int Length, int Line, int Column)
{
    /// <summary>The same place with the file's name.</summary>
    public FilePlace In(string path) => new(path, Offset, Length, Line, Column);
}
