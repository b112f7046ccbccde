namespace Inventora.Contracts.Generator.Diagnostics;

/// <summary>Where a node starts in its file's text, and how much of its first line it takes; lines and columns count from 0.</summary>
/// <param name="File">The file, where it is another one than the contract itself.</param>
public readonly record struct TextPlace(int Offset, int Length, int Line, int Column, string? File = null)
{
    /// <summary>The same place with the file's name.</summary>
    /// <param name="path">The contract's file.</param>
    public FilePlace In(string path) => new(File ?? path, Offset, Length, Line, Column);
}
